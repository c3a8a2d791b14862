// SPDX-License-Identifier: MIT
#include "desktop/hearing/read_aloud.h"

#include "voice/spoken_language.h"

#include <algorithm>
#include <utility>

namespace bedside::desktop {

ReadAloud::ReadAloud(voice::VoiceMaker make, QObject* parent) : QObject(parent), m_make(std::move(make)) {}

ReadAloud::~ReadAloud() = default;

void ReadAloud::start(Utterances utterances, qsizetype first, const QString& language) {
    m_utterances = std::move(utterances);
    m_place = first;
    m_language = language;
    if (!m_voice) {
        m_voice = m_make();
        if (!m_voice)
            return fail(voice::Trouble::NotBuilt);
        m_voice->listen({[this] { goToNext(); }, [this](voice::Trouble trouble) { hear(trouble); }});
    }
    speak();
}

void ReadAloud::move(Utterances utterances, qsizetype place) {
    m_utterances = std::move(utterances);
    m_place = place;
    emit changed();
}

void ReadAloud::speak() {
    m_state = State::Speaking;
    m_voice->setSpeed(m_speed);
    QStringList sentences;
    for (const Utterance& each : m_utterances)
        sentences.append(each.words);
    m_spoken = voice::languageOf(sentences, m_place, m_language);
    if (m_voiceless.contains(m_spoken))
        m_spoken = m_language;
    m_voice->say(sentences[m_place], m_spoken);
    emit changed();
}

void ReadAloud::goToNext() {
    if (m_state != State::Speaking)
        return;
    if (m_place + 1 < m_utterances.size()) {
        ++m_place;
        return speak();
    }
    stop();
    emit ended();
}

void ReadAloud::pause() {
    if (m_state != State::Speaking)
        return;
    m_voice->stop();
    m_state = State::Paused;
    emit changed();
}

void ReadAloud::goOn() {
    if (m_state == State::Paused)
        speak();
}

void ReadAloud::step(int steps) {
    if (m_state == State::Silent)
        return;
    m_place = std::clamp<qsizetype>(m_place + steps, 0, m_utterances.size() - 1);
    if (m_state == State::Speaking)
        speak();
    else
        emit changed();
}

void ReadAloud::setSpeed(double speed) {
    m_speed = std::clamp(speed, voice::slowest, voice::fastest);
    if (m_state == State::Speaking)
        speak();
}

void ReadAloud::stop() {
    if (m_voice)
        m_voice->stop();
    m_utterances.clear();
    m_place = 0;
    if (std::exchange(m_state, State::Silent) != State::Silent)
        emit changed();
}

/// Where the computer has no voice for a sentence in another language, the page's own is better than silence.
void ReadAloud::hear(voice::Trouble trouble) {
    if (trouble != voice::Trouble::NoVoice || m_spoken == m_language || m_state != State::Speaking)
        return fail(trouble);
    m_voiceless.insert(m_spoken);
    speak();
}

void ReadAloud::fail(voice::Trouble trouble) {
    stop();
    emit failed(trouble);
}

} // namespace bedside::desktop
