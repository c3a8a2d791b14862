// SPDX-License-Identifier: MIT
#include "speech/engine_voice.h"

#include "speech/speaker.h"

#include <algorithm>
#include <utility>

namespace bedside::speech {

namespace {

constexpr unsigned long goodbye = 2000; // ms

} // namespace

EngineVoice::EngineVoice() : m_workshop(std::make_unique<Workshop>()) {
    Speaker* speaker = new Speaker(m_workshop->wanted);
    m_workshop->speaker = speaker;
    speaker->moveToThread(&m_workshop->thread);
    QObject::connect(&m_workshop->thread, &QThread::finished, speaker, &QObject::deleteLater);
    QObject::connect(speaker, &Speaker::finished, &m_here, [this](int number) {
        if (number == m_workshop->wanted && m_listener.finished)
            m_listener.finished();
    });
    QObject::connect(speaker, &Speaker::failed, &m_here, [this](int number, voice::Trouble trouble) {
        if (number == m_workshop->wanted && m_listener.failed)
            m_listener.failed(trouble);
    });
    m_workshop->thread.start();
}

EngineVoice::~EngineVoice() {
    stop();
    m_workshop->thread.quit();
    if (!m_workshop->thread.wait(goodbye))
        (void)m_workshop.release(); // it waits for a service that hangs, and nobody is to wait for it
}

void EngineVoice::say(const QString& sentence, const QString& language) {
    m_workshop->wanted = ++m_number;
    Order order{m_number, sentence, language, m_speed};
    QMetaObject::invokeMethod(
        m_workshop->speaker,
        [speaker = m_workshop->speaker, order = std::move(order)]() mutable { speaker->take(std::move(order)); },
        Qt::QueuedConnection);
}

void EngineVoice::stop() {
    m_workshop->wanted = 0;
    QMetaObject::invokeMethod(m_workshop->speaker, &Speaker::stop, Qt::QueuedConnection);
}

void EngineVoice::setSpeed(double speed) { m_speed = std::clamp(speed, voice::slowest, voice::fastest); }

} // namespace bedside::speech
