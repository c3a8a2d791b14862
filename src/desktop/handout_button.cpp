// SPDX-License-Identifier: MIT
#include "desktop/handout_button.h"

#include <QMenu>

namespace bedside::desktop {

HandoutButton::HandoutButton(QWidget* parent) : QPushButton(parent) {
    auto* ways = new QMenu(this);
    QAction* print = ways->addAction(tr("Print…"));
    print->setObjectName(QStringLiteral("printAction"));
    connect(print, &QAction::triggered, this, [this] { take(&HandoutWay::print, tr("Print again")); });
    QAction* save = ways->addAction(tr("Save as PDF…"));
    save->setObjectName(QStringLiteral("saveAction"));
    connect(save, &QAction::triggered, this, [this] { take(&HandoutWay::saveAsPdf, tr("Saved")); });
    setMenu(ways);
}

void HandoutButton::setUp(std::function<Handout()> compose) { m_compose = std::move(compose); }

void HandoutButton::reset() { setText(tr("Print or save")); }

void HandoutButton::take(bool (HandoutWay::*way)() const, const QString& after) {
    const HandoutWay handout(m_compose(), window());
    if ((handout.*way)())
        setText(after);
    setFocus(Qt::OtherFocusReason); // which says to all what became of it
}

} // namespace bedside::desktop
