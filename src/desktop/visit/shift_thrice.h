// SPDX-License-Identifier: MIT
// Hears Shift pressed three times, wherever in the program the keyboard is.
#pragma once

#include <QObject>

class QKeyEvent;

namespace bedside::desktop {

/// Install on the application. A press counts when the key comes up again and nothing else was pressed meanwhile: a
/// capital letter, Shift+Tab or a click with Shift is none, and ends the count. So does Ctrl+Q, which leaves by itself
/// where a dialog or a menu would not let the shortcut through.
class ShiftThrice : public QObject {
    Q_OBJECT

public:
    static constexpr int presses = 3;
    static constexpr quint64 within = 2000; // ms from the first time down to the last time up

    explicit ShiftThrice(QObject* parent = nullptr);

signals:
    void counted(int presses); // 0: the count has ended
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void hear(const QKeyEvent& key);
    void press(quint64 time);
    void release(quint64 time);
    void end();

    bool m_isAlone = false; // Shift is down, and nothing else was pressed since
    quint64 m_pressed = 0;
    quint64 m_first = 0;
    int m_count = 0;
    int m_timer = 0;
};

} // namespace bedside::desktop
