// SPDX-License-Identifier: MIT
#include "desktop/visit/shift_thrice.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimerEvent>

#include <utility>

namespace bedside::desktop {

ShiftThrice::ShiftThrice(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

/// The window hears a key first, and once; what passes it on to its parts would count it again.
bool ShiftThrice::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (watched->isWindowType())
            hear(*static_cast<const QKeyEvent*>(event));
        break;
    case QEvent::ShortcutOverride: // of a shortcut nothing else is heard
        if (static_cast<const QKeyEvent*>(event)->key() != Qt::Key_Shift)
            end();
        break;
    case QEvent::InputMethod: // a letter that another program made of the keys
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        end();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ShiftThrice::hear(const QKeyEvent& key) {
    if (key.isAutoRepeat())
        return;
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) && key.key() == Qt::Key_Shift)
        return end(); // which changes the layout of the keyboard, say
    const bool isPress = key.type() == QEvent::KeyPress;
    if (key.key() == Qt::Key_Shift)
        return isPress ? press(key.timestamp()) : release(key.timestamp());
    if (!isPress)
        return;
    end();
    if (key.key() == Qt::Key_Q && key.modifiers() == Qt::ControlModifier)
        emit leaveWanted();
}

void ShiftThrice::press(quint64 time) {
    if (m_count > 0 && time - m_first > within)
        end();
    m_isAlone = true;
    m_pressed = time;
}

void ShiftThrice::release(quint64 time) {
    if (!std::exchange(m_isAlone, false))
        return;
    if (m_count == 0)
        m_first = m_pressed;
    if (time - m_first > within)
        return end();
    if (++m_count == presses) {
        end();
        emit leaveWanted();
        return;
    }
    if (m_timer == 0)
        m_timer = startTimer(static_cast<int>(within));
    emit counted(m_count);
}

void ShiftThrice::end() {
    m_isAlone = false;
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
    if (std::exchange(m_count, 0) > 0)
        emit counted(0);
}

void ShiftThrice::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_timer)
        end();
}

} // namespace bedside::desktop
