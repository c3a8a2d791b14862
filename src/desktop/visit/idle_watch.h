// SPDX-License-Identifier: MIT
// Notices that nobody has touched the program for as long as the clinic allows.
#pragma once

#include "session/clinic.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <utility>

namespace bedside::desktop {

/// Any key, pointer, wheel or touch counts. When the time is up it warns for half a minute; what is pressed then does
/// nothing but go on. Where the machine slept past that, nothing is asked any more. Listening counts as long as
/// something is read aloud.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    /// Tells how long the machine has been up, asleep or not.
    using Clock = std::function<std::chrono::milliseconds()>;
    static constexpr std::chrono::seconds warning{30};

    /// The clinic must outlive it.
    explicit IdleWatch(const session::Clinic& clinic, Clock clock = machineTime, QObject* parent = nullptr);

    bool isWarning() const { return m_isWarning; }
    /// Asks that, at each look, whether somebody may be listening.
    void heed(std::function<bool()> isListening) { m_isListening = std::move(isListening); }
    static std::chrono::milliseconds machineTime();

public slots:
    /// Counts from now on.
    void restart();
    /// Looks at the clock, as it does by itself every second.
    void look();

signals:
    void warned(int secondsLeft);
    void wentOn();
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void follow();
    bool touch(QEvent& event);

    const session::Clinic& m_clinic;
    Clock m_clock;
    std::function<bool()> m_isListening;
    std::chrono::milliseconds m_touched;
    int m_timer = 0;
    bool m_isWarning = false;
};

} // namespace bedside::desktop
