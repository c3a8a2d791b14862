// SPDX-License-Identifier: MIT
#include "desktop/handout_button.h"

#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace bedside::desktop {

HandoutButton::HandoutButton(QWidget* parent) : QPushButton(parent) { setMenu(new QMenu(this)); }

QAction* HandoutButton::add(const QString& words, const QString& name, Way way, const QString& after) {
    QAction* action = menu()->addAction(words);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, way, after] { take(way, after); });
    return action;
}

void HandoutButton::setUp(std::function<Result<Handout>()> compose, const session::Policy& policy) {
    using session::Export;
    m_compose = std::move(compose);
    m_policy = &policy;
    m_again =
        add(tr("Print again"), QStringLiteral("printAgainAction"), &HandoutWay::printAgain, tr("Handed over to print"));
    m_again->setVisible(false);
    if (policy.allows(Export::Print))
        add(tr("Print…"), QStringLiteral("printAction"), &HandoutWay::print, tr("Handed over to print"));
    menu()->addSeparator();
    if (policy.allows(Export::Pdf))
        add(tr("Save as PDF…"), QStringLiteral("saveAction"), &HandoutWay::saveAsPdf, tr("Saved"));
    if (policy.allows(Export::WebPage))
        add(tr("Save as web page…"), QStringLiteral("savePageAction"), &HandoutWay::saveAsPage, tr("Saved"));
    if (policy.allows(Export::Mail))
        add(tr("Save as e-mail text…"), QStringLiteral("saveMailAction"), &HandoutWay::saveAsMail, tr("Saved"));
    if (policy.allows(Export::Copy))
        add(tr("Copy as text"), QStringLiteral("copyTextAction"), &HandoutWay::copyText, tr("Copied"));
    setHidden(std::ranges::all_of(
        menu()->actions(), [this](const QAction* action) { return action == m_again || action->isSeparator(); }));
}

void HandoutButton::reset() {
    setText(tr("Print or save"));
    setHint({});
}

void HandoutButton::setHint(const QString& hint) {
    setToolTip(hint);
    setAccessibleDescription(hint);
}

void HandoutButton::printAgain() { m_again->trigger(); }

void HandoutButton::take(Way way, const QString& after) {
    if (m_isTaking)
        return;
    const QScopedValueRollback taking(m_isTaking, true);
    const HandoutWay handout(m_compose(), *m_policy, window());
    const bool isPrint = way == &HandoutWay::print || way == &HandoutWay::printAgain;
    const bool isOut = (handout.*way)();
    // A printer may still refuse it, long after.
    setHint(
        isOut && isPrint
            ? tr("This program cannot see the printer. If no page comes out, look at the print queue of this computer.")
            : QString());
    if (isOut) {
        setText(after);
        emit wentOut(handout.title());
        if (isPrint) {
            m_again->setVisible(true);
            emit printed();
        }
    } else {
        setText(tr("Nothing went out. Print or save"));
    }
    setFocus(Qt::OtherFocusReason); // which says to all what became of it
}

} // namespace bedside::desktop
