// SPDX-License-Identifier: MIT
// A voice that says nothing, notes what it was to say, and is through with a sentence when the test says so.
#pragma once

#include "voice/voice.h"

#include <QStringList>

#include <utility>

namespace bedside::test {

/// What became of a voice; it outlives the voice.
struct Speech {
    QStringList said;
    QString language;
    double speed = 1;
    bool isSpeaking = false;
    int voices = 0; // that were made, and how many of them live
    int alive = 0;
    voice::Listener listener;

    /// The voice is through with its sentence.
    void finish() {
        if (std::exchange(isSpeaking, false))
            listener.finished();
    }
    void fail(voice::Trouble trouble) {
        isSpeaking = false;
        listener.failed(trouble);
    }
    QString last() const { return said.isEmpty() ? QString() : said.back(); }
};

class FakeVoice : public voice::Voice {
public:
    explicit FakeVoice(Speech& speech) : m_speech(speech) { ++m_speech.voices, ++m_speech.alive; }
    ~FakeVoice() override {
        stop();
        --m_speech.alive;
    }
    void listen(voice::Listener listener) override { m_speech.listener = std::move(listener); }
    void say(const QString& sentence, const QString& language) override {
        m_speech.said.append(sentence);
        m_speech.language = language;
        m_speech.isSpeaking = true;
    }
    void stop() override { m_speech.isSpeaking = false; }
    void setSpeed(double speed) override { m_speech.speed = speed; }

private:
    Speech& m_speech;
};

} // namespace bedside::test
