// SPDX-License-Identifier: MIT
// Speaks through Qt's speech engine, in a thread of its own: connecting to a speech service takes a second or more, and
// a service that hangs must not hang the window.
#pragma once

#include "voice/voice.h"

#include <QObject>
#include <QTextToSpeech>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace bedside::speech {

/// A sentence to speak. number: later ones have higher ones.
struct Order {
    int number = 0;
    QString sentence;
    QString language;
    double speed = 1;
};

class Speaker : public QObject {
    Q_OBJECT

public:
    /// wanted: the number of the order that still counts. It must outlive the speaker.
    explicit Speaker(const std::atomic<int>& wanted) : m_wanted(wanted) {}
    ~Speaker() override;

    void take(Order order);
    void stop();

signals:
    void finished(int number);
    void failed(int number, bedside::voice::Trouble trouble);

private:
    void begin();
    bool isReady();
    bool readsIn(const QString& language);
    void follow(QTextToSpeech::State state);
    void fail(voice::Trouble trouble);
    void settle();

    const std::atomic<int>& m_wanted;
    std::unique_ptr<QTextToSpeech> m_engine;
    QString m_language;           // the one its voice reads
    std::optional<Order> m_order; // that is being spoken, or waits until the engine is silent
    bool m_isUnderway = false;    // the engine was given something to say and has not been through with it yet
    bool m_hasBegun = false;      // and was heard to begin
    bool m_isSettling = false;    // it was told to stop, and its word on that is awaited
    QTimer m_patience{this};
};

} // namespace bedside::speech
