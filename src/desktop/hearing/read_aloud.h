// SPDX-License-Identifier: MIT
// Goes through sentences with a voice: plays, pauses, steps. Knows nothing of what they look like.
#pragma once

#include "desktop/hearing/utterance.h"
#include "voice/voice.h"

#include <QObject>
#include <QSet>

namespace bedside::desktop {

class ReadAloud : public QObject {
    Q_OBJECT

public:
    enum class State { Silent, Speaking, Paused };

    /// The voice is made when something is first read.
    explicit ReadAloud(voice::VoiceMaker make, QObject* parent = nullptr);
    ~ReadAloud() override;

    State state() const { return m_state; }
    const Utterances& utterances() const { return m_utterances; }
    /// Returns the place of the sentence that is spoken, or waits to be.
    qsizetype place() const { return m_place; }
    double speed() const { return m_speed; }

    /// Reads from that sentence on. There must be one.
    void start(Utterances utterances, qsizetype first, const QString& language);
    /// Goes on with the same sentences, which stand elsewhere now; place is that of the present one.
    void move(Utterances utterances, qsizetype place);
    /// A sentence that was paused begins anew: half of one is hard to follow.
    void pause();
    void goOn();
    /// Goes so many sentences on, or back, as far as there are some.
    void step(int steps);
    /// Counts from the next sentence on, which is the present one once more where something is spoken.
    void setSpeed(double speed);
    /// Is silent at once and forgets the sentences.
    void stop();

signals:
    /// Another sentence is spoken, or the same by another state.
    void changed();
    void ended(); // of itself, after the last sentence
    void failed(bedside::voice::Trouble trouble);

private:
    void speak();
    void goToNext();
    void hear(voice::Trouble trouble);
    void fail(voice::Trouble trouble);

    voice::VoiceMaker m_make;
    std::unique_ptr<voice::Voice> m_voice;
    Utterances m_utterances;
    qsizetype m_place = 0;
    QString m_language;        // of the page
    QString m_spoken;          // what the present sentence is read in
    QSet<QString> m_voiceless; // languages that the computer has no voice for
    double m_speed = 1;
    State m_state = State::Silent;
};

} // namespace bedside::desktop
