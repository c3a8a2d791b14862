// SPDX-License-Identifier: MIT
// The voice of this computer's speech service.
#pragma once

#include "voice/voice.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace bedside::speech {

class Speaker;

class EngineVoice : public voice::Voice {
public:
    EngineVoice();
    ~EngineVoice() override;

    void listen(voice::Listener listener) override { m_listener = std::move(listener); }
    void say(const QString& sentence, const QString& language) override;
    void stop() override;
    void setSpeed(double speed) override;

private:
    /// What the other thread holds on to, also where it is stuck and outlives the voice.
    struct Workshop {
        std::atomic<int> wanted{0};
        QThread thread;
        Speaker* speaker = nullptr; // lives in the thread, and goes with it
    };

    voice::Listener m_listener;
    std::unique_ptr<Workshop> m_workshop;
    int m_number = 0;
    double m_speed = 1;
    QObject m_here; // in whose thread the listener is called
};

} // namespace bedside::speech
