// SPDX-License-Identifier: MIT
#include "desktop/enter_press.h"

#include "desktop/option_card.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace bedside::desktop {

bool EnterPress::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* button = qobject_cast<QAbstractButton*>(watched);
        if (button && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (static_cast<QKeyEvent*>(event)->isAutoRepeat())
                return true; // held down it presses once, as the space bar does
            auto* option = qobject_cast<OptionCard*>(button);
            if (option && option->isChecked())
                emit option->confirmed();
            else
                button->click();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bedside::desktop
