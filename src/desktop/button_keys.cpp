// SPDX-License-Identifier: MIT
#include "desktop/button_keys.h"

#include "desktop/option_card.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace bedside::desktop {

namespace {

bool isArrow(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

/// Among these the arrows choose, or go from one answer to the other.
bool hasOwnArrows(const QAbstractButton& button) {
    return button.autoExclusive() || qobject_cast<const OptionCard*>(&button) != nullptr || button.group() != nullptr ||
           qobject_cast<const QDialogButtonBox*>(button.parentWidget()) != nullptr;
}

/// Opens the menu with its first line chosen, from which the arrows go on. Returns whether there is one.
bool opensMenu(QAbstractButton& button) {
    auto* push = qobject_cast<QPushButton*>(&button);
    auto* tool = qobject_cast<QToolButton*>(&button);
    QMenu* menu = push ? push->menu() : tool ? tool->menu() : nullptr;
    if (menu == nullptr)
        return false;
    QMetaObject::invokeMethod(
        menu,
        [menu] {
            if (!menu->isVisible() || menu->activeAction())
                return;
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Down,
                           Qt::NoModifier); // opens no menu within it, as choosing would
            QApplication::sendEvent(menu, &down);
        },
        Qt::QueuedConnection); // while it is open
    push ? push->showMenu() : tool->showMenu();
    return true;
}

} // namespace

bool ButtonKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto& press = *static_cast<QKeyEvent*>(event);
        auto* button = qobject_cast<QAbstractButton*>(watched);
        if (button && (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter)) {
            pressByEnter(*button, press);
            return true;
        }
        if (button && isArrow(press.key()) && !hasOwnArrows(*button))
            return takeArrow(*button, press);
    }
    return QObject::eventFilter(watched, event);
}

void ButtonKeys::pressByEnter(QAbstractButton& button, const QKeyEvent& press) {
    if (press.isAutoRepeat())
        return; // held down it presses once, as the space bar does
    auto* option = qobject_cast<OptionCard*>(&button);
    if (option && option->isChecked())
        emit option->confirmed();
    else
        button.click();
}

bool ButtonKeys::takeArrow(QAbstractButton& button, QKeyEvent& press) {
    const bool isPlain = (press.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (press.key() != Qt::Key_Down || !isPlain || !opensMenu(button))
        press.ignore(); // what the button stands on may have a use for it
    return true;
}

} // namespace bedside::desktop
