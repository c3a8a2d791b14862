// SPDX-License-Identifier: MIT
#include "desktop/folding_row.h"

#include <QEvent>
#include <QMenu>

#include <utility>

namespace bedside::desktop {

void FoldingRow::offer(QPushButton& button, bool offered) {
    const bool isOffered = !button.isHidden() || m_folded.contains(&button);
    if (offered == isOffered)
        return;
    m_folded.removeOne(&button);
    button.setVisible(offered);
    fold();
}

QList<QPushButton*> FoldingRow::offered() const {
    QList<QPushButton*> offered;
    for (auto* button : findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        if (button != m_more && (!button->isHidden() || m_folded.contains(button)))
            offered.append(button);
    return offered;
}

QPushButton& FoldingRow::more() {
    if (m_more)
        return *m_more;
    const QList<QPushButton*> before = offered();
    m_more = new QPushButton(tr("More") + QStringLiteral("  ▾"), this);
    m_more->setObjectName(QStringLiteral("moreWaysButton"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("What else can be done here"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));
    if (!before.isEmpty())
        setTabOrder(before.back(), m_more);
    for (QPushButton* button : before)
        if (button->menu()) // what came of it, its words say
            connect(button->menu(), &QMenu::triggered, this, [this, button] { bringForward(*button); });
    return *m_more;
}

/// As many of the first ones as there is room for, beside the one that was pressed and the button for the rest. What
/// was pressed may have more to say than the first one leaves room for.
QList<QWidget*> FoldingRow::fitting(const QList<QPushButton*>& offered) {
    QList<QWidget*> all(offered.begin(), offered.end());
    const bool holdsPressed = m_pressed && offered.contains(m_pressed.data());
    const qsizetype fewest = holdsPressed ? 0 : 1;
    for (qsizetype first = offered.size(); first >= fewest; --first) {
        QList<QWidget*> some = all.first(first);
        if (holdsPressed && !some.contains(m_pressed.data()))
            some.append(m_pressed.data());
        if (some.size() < all.size())
            some.append(&more());
        if (rowsOf(some, width()) <= 1 || first == fewest)
            return some;
    }
    return all;
}

void FoldingRow::fold() {
    const QList<QPushButton*> offered = this->offered();
    const QList<QWidget*> fits = fitting(offered);
    const QList<QPushButton*> before = std::exchange(m_folded, {});
    for (QPushButton* button : offered)
        if (!fits.contains(button))
            m_folded.append(button);
    if (m_more)
        m_more->setHidden(m_folded.isEmpty()); // before another loses the keyboard to it
    for (QPushButton* button : offered) {
        if (m_folded.contains(button) && button->hasFocus())
            m_more->setFocus(Qt::OtherFocusReason);
        button->setHidden(m_folded.contains(button));
    }
    if (m_more)
        fillMenu();
    if (m_folded != before)
        updateGeometry();
}

void FoldingRow::fillMenu() {
    QMenu& menu = *m_more->menu();
    if (menu.isVisible())
        return;
    menu.clear();
    for (QPushButton* button : std::as_const(m_folded)) {
        QAction* entry = button->menu() ? menu.addMenu(button->menu()) : menu.addAction(button->text());
        entry->setText(button->text());
        if (button->menu())
            continue;
        connect(
            entry, &QAction::triggered, button,
            [this, button] {
                bringForward(*button);
                button->click();
            },
            Qt::QueuedConnection); // the entry goes with the menu as it is now
    }
}

void FoldingRow::bringForward(QPushButton& button) {
    if (!m_folded.contains(&button))
        return;
    m_pressed = &button;
    fold();
    button.setFocus(Qt::OtherFocusReason);
}

bool FoldingRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && watched == m_pressed) {
        m_pressed = nullptr;
        QMetaObject::invokeMethod(this, &FoldingRow::fold, Qt::QueuedConnection); // once the keyboard is elsewhere
    }
    return ButtonRow::eventFilter(watched, event);
}

/// One that was pressed where it stands may have more to say too.
void FoldingRow::watch(QPushButton& button) {
    button.installEventFilter(this);
    connect(&button, &QPushButton::clicked, this, [this, &button] {
        if (button.hasFocus())
            m_pressed = &button;
    });
}

bool FoldingRow::event(QEvent* event) {
    if (event->type() == QEvent::ChildPolished)
        if (auto* button = qobject_cast<QPushButton*>(static_cast<QChildEvent*>(event)->child());
            button && button != m_more)
            watch(*button);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ChildPolished)
        fold();
    return ButtonRow::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent* event) {
    fold();
    ButtonRow::resizeEvent(event);
}

} // namespace bedside::desktop
