// SPDX-License-Identifier: MIT
#include "speech/speaker.h"

#include "speech/voice_choice.h"

#include <QVoice>

#include <chrono>

namespace bedside::speech {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds toSettle{400};  // an engine that says nothing of its end is told the next sentence by then
constexpr milliseconds toBegin{8000};  // a service may have to start first
constexpr milliseconds toSpeak{15000}; // and for every character
constexpr milliseconds aCharacter{300};

} // namespace

Speaker::~Speaker() { stop(); }

void Speaker::take(Order order) {
    stop();
    m_order = std::move(order);
    if (!m_isSettling)
        begin();
}

/// The engine tells of its end later, and that word must not be taken for the end of what is said next.
void Speaker::stop() {
    m_order.reset();
    if (!m_engine || !m_isUnderway || m_isSettling)
        return;
    m_isSettling = true;
    m_patience.start(toSettle);
    m_engine->stop();
}

void Speaker::settle() {
    m_patience.stop();
    m_isUnderway = false;
    m_isSettling = false;
    if (m_order)
        begin();
}

void Speaker::begin() {
    if (m_order->number != m_wanted)
        return m_order.reset();
    if (!isReady())
        return fail(QTextToSpeech::availableEngines().isEmpty() ? voice::Trouble::NoEngine : voice::Trouble::NoService);
    if (!readsIn(m_order->language))
        return fail(voice::Trouble::NoVoice);
    m_engine->setRate(rateFor(m_order->speed));
    if (m_order->number != m_wanted) // in the meantime
        return m_order.reset();
    m_isUnderway = true;
    m_hasBegun = false;
    m_patience.start(toBegin);
    m_engine->say(m_order->sentence);
}

bool Speaker::isReady() {
    if (m_engine)
        return true;
    auto engine = std::make_unique<QTextToSpeech>();
    if (engine->state() != QTextToSpeech::Ready)
        return false;
    m_engine = std::move(engine);
    m_language.clear();
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &Speaker::follow);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, m_engine.get(), [this] {
        if (m_isSettling)
            settle();
        else
            fail(voice::Trouble::Stalled);
    });
    return true;
}

bool Speaker::readsIn(const QString& language) {
    if (language == m_language)
        return true;
    const auto locale = localeFor(language, m_engine->availableLocales(), QLocale::system());
    if (!locale)
        return false;
    m_engine->setLocale(*locale);
    const QList<QVoice> voices = m_engine->availableVoices();
    QStringList names;
    for (const QVoice& each : voices)
        names.append(each.name());
    if (!voices.isEmpty())
        m_engine->setVoice(voices[plainestVoice(names, *locale)]);
    m_language = language;
    return true;
}

void Speaker::follow(QTextToSpeech::State state) {
    if (!m_isUnderway)
        return;
    if (state == QTextToSpeech::Error)
        return fail(voice::Trouble::NoService);
    if (state == QTextToSpeech::Speaking) {
        m_hasBegun = true;
        if (!m_isSettling && m_order)
            m_patience.start(toSpeak + m_order->sentence.size() * aCharacter);
        return;
    }
    if (state != QTextToSpeech::Ready)
        return;
    if (m_isSettling)
        return settle();
    if (!m_hasBegun || !m_order)
        return;
    const int number = m_order->number;
    m_order.reset();
    settle();
    emit finished(number);
}

/// The next order tries with an engine made anew: by then somebody may have installed what was missing.
void Speaker::fail(voice::Trouble trouble) {
    m_patience.stop();
    m_isUnderway = false;
    m_isSettling = false;
    if (m_engine)
        m_engine.release()->deleteLater(); // this may be called by it
    if (const auto order = std::exchange(m_order, std::nullopt))
        emit failed(order->number, trouble);
}

} // namespace bedside::speech
