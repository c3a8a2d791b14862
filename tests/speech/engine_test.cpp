// SPDX-License-Identifier: MIT
// The real speech service, which run.sh starts. Without it these tests are not run.
#include "speech/engine_voice.h"

#include "support/catch.h"

#include <QElapsedTimer>
#include <QtTest/QTest>

#include <chrono>

using namespace bedside;

namespace {

constexpr int patience = 15000; // ms

struct Heard {
    int finished = 0;
    QList<voice::Trouble> troubles;
    voice::Listener listener() {
        return {[this] { ++finished; }, [this](voice::Trouble trouble) { troubles.append(trouble); }};
    }
    bool waitFor(int sentences) {
        return QTest::qWaitFor([&] { return finished >= sentences || !troubles.isEmpty(); }, patience) &&
               finished == sentences;
    }
};

QString longSentence() { return QStringLiteral("This goes on and on and on, ").repeated(200); }

} // namespace

TEST_CASE("the speech service speaks one sentence after the other, and says when it is through", "[.engine]") {
    Heard heard;
    speech::EngineVoice voice;
    voice.listen(heard.listener());
    for (int sentence = 1; sentence <= 3; ++sentence) {
        voice.say(QStringLiteral("It may help some people."), QStringLiteral("en"));
        CHECK(heard.waitFor(sentence));
    }
    CHECK(heard.troubles.isEmpty());
}

TEST_CASE("it speaks Spanish and Arabic too, and at every speed", "[.engine]") {
    Heard heard;
    speech::EngineVoice voice;
    voice.listen(heard.listener());
    voice.setSpeed(voice::fastest);
    voice.say(QStringLiteral("¿Le duele la espalda?"), QStringLiteral("es"));
    CHECK(heard.waitFor(1));
    voice.setSpeed(voice::slowest);
    voice.say(QStringLiteral("هل يؤلمك ظهرك؟"), QStringLiteral("ar"));
    CHECK(heard.waitFor(2));
}

TEST_CASE("what is stopped is never heard to be through, and what is said next is", "[.engine]") {
    Heard heard;
    speech::EngineVoice voice;
    voice.listen(heard.listener());
    voice.say(longSentence(), QStringLiteral("en"));
    QTest::qWait(2500); // by then it speaks
    voice.stop();
    QTest::qWait(1000);
    CHECK(heard.finished == 0);
    voice.say(longSentence(), QStringLiteral("en"));
    voice.say(QStringLiteral("And now this."), QStringLiteral("en"));
    CHECK(heard.waitFor(1));
    QTest::qWait(500);
    CHECK(heard.finished == 1);
}

TEST_CASE("a language that no voice reads is told of", "[.engine]") {
    Heard heard;
    speech::EngineVoice voice;
    voice.listen(heard.listener());
    voice.say(QStringLiteral("Sentence."), QStringLiteral("tlh"));
    CHECK_FALSE(heard.waitFor(1));
    CHECK(heard.troubles == QList{voice::Trouble::NoVoice});
}

TEST_CASE("nothing waits for the speech service", "[.engine]") {
    QElapsedTimer clock;
    clock.start();
    speech::EngineVoice voice;
    voice.listen({});
    voice.say(longSentence(), QStringLiteral("en"));
    voice.stop();
    voice.say(QStringLiteral("Another."), QStringLiteral("en"));
    CHECK(clock.elapsed() < 100);
}

TEST_CASE("where no speech service answers, it says so", "[.silence]") {
    Heard heard;
    speech::EngineVoice voice;
    voice.listen(heard.listener());
    voice.say(QStringLiteral("Is anybody there?"), QStringLiteral("en"));
    CHECK_FALSE(heard.waitFor(1));
    CHECK(heard.troubles == QList{voice::Trouble::NoService});
}
