// SPDX-License-Identifier: MIT
#include "desktop/visit/idle_watch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimerEvent>

#include <ctime>
#include <utility>

namespace bedside::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto between = 1s;

/// A pointer that rests on a table that shakes is not moved by anybody, but that cannot be told from here.
bool isTouch(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

/// Who leaves is not made to press once more.
bool isWayOut(const QEvent& event) {
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_Shift || (key.key() == Qt::Key_Q && key.modifiers() == Qt::ControlModifier);
}

} // namespace

std::chrono::milliseconds IdleWatch::machineTime() {
#ifdef CLOCK_BOOTTIME // the only clock of Linux that goes on while the machine sleeps
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                                     std::chrono::nanoseconds(now.tv_nsec));
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

IdleWatch::IdleWatch(const session::Clinic& clinic, Clock clock, QObject* parent)
    : QObject(parent), m_clinic(clinic), m_clock(std::move(clock)), m_touched(m_clock()) {
    connect(&clinic, &session::Clinic::switched, this, &IdleWatch::follow);
    follow();
}

/// Where nothing is to be watched, nothing is listened to.
void IdleWatch::follow() {
    const bool watches = m_clinic.idleTime() > 0min;
    if (watches == (m_timer != 0))
        return;
    restart();
    if (watches) {
        qApp->installEventFilter(this);
        m_timer = startTimer(between);
    } else {
        qApp->removeEventFilter(this);
        killTimer(std::exchange(m_timer, 0));
    }
}

void IdleWatch::restart() {
    m_touched = m_clock();
    if (std::exchange(m_isWarning, false))
        emit wentOn();
}

void IdleWatch::look() {
    const auto idle = m_clock() - m_touched;
    const auto allowed = m_clinic.idleTime();
    if (m_isListening && m_isListening() && idle < allowed + warning) // not where the machine slept
        return restart();
    if (allowed == 0min || idle < allowed)
        return;
    if (idle >= allowed + warning) {
        restart();
        emit expired();
        return;
    }
    m_isWarning = true;
    emit warned(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(allowed + warning - idle).count()));
}

bool IdleWatch::touch(QEvent& event) {
    const bool isLate = m_clock() - m_touched >= m_clinic.idleTime() + warning; // it wakes a machine that slept
    if (isLate)
        look();
    const bool answersOnly = isLate || m_isWarning;
    restart();
    if (answersOnly)
        event.accept();
    return answersOnly;
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    // While it warns a key is no shortcut, which it would be before anybody hears of the key.
    if (m_isWarning && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (watched->isWindowType() && isTouch(event->type()))
        return touch(*event) && !isWayOut(*event);
    return QObject::eventFilter(watched, event);
}

void IdleWatch::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_timer)
        look();
}

} // namespace bedside::desktop
