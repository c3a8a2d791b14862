// SPDX-License-Identifier: MIT
// The end of a visit while something is read aloud.
#include "desktop/fake_voice.h"
#include "desktop/hearing/hearing.h"
#include "desktop/visit_fixture.h"

using namespace bedside;
using namespace std::chrono_literals;
using desktop::IdleWatch;
using test::VisitFixture;

namespace {

session::Policy clearingAfterFiveMinutes() {
    session::Policy policy;
    policy.idleTime = 5min;
    return policy;
}

void beginToRead(VisitFixture& at, test::Speech& speech) {
    at.visit().hearing().speakWith([&speech] { return std::make_unique<test::FakeVoice>(speech); });
    at.visit().reading().open(session::locationOf(QStringLiteral("section:about")));
    at.key(Qt::Key_F7);
}

} // namespace

TEST_CASE("the next patient hears nothing of the one before") {
    test::Speech speech;
    VisitFixture at;
    at.then([&] { beginToRead(at, speech); })
        .then([&] {
            CHECK(speech.isSpeaking);
            at.frame().beginNextVisit();
            CHECK_FALSE(speech.isSpeaking); // at once, not only when all is cleared
        })
        .then([&] {
            CHECK(speech.alive == 0);
            CHECK(at.frame().findChild<QWidget*>(QStringLiteral("readingBar")) == nullptr);
            at.frame().leave();
        });
    CHECK(at.run() == 0);
}

TEST_CASE("Shift three times leaves while it speaks, and it is silent") {
    test::Speech speech;
    VisitFixture at;
    at.then([&] { beginToRead(at, speech); }).then([&] {
        CHECK(speech.isSpeaking);
        at.shift(3);
        CHECK_FALSE(speech.isSpeaking);
    });
    CHECK(at.run() == 0);
    CHECK(speech.alive == 0);
    CHECK(VisitFixture::windowsOnScreen() == 0);
}

TEST_CASE("a computer that slept past its time clears itself, also while it speaks") {
    test::Speech speech;
    VisitFixture at(clearingAfterFiveMinutes());
    at.clinic().switchOn(true);
    at.then([&] { beginToRead(at, speech); })
        .then([&] {
            CHECK(speech.isSpeaking);
            at.pass(1h);
            at.frame().idleWatch().look();
            CHECK_FALSE(speech.isSpeaking);
        })
        .then([&] { at.frame().leave(); });
    CHECK(at.run() == 0);
    CHECK(speech.alive == 0);
}

TEST_CASE(
    "as long as something is read aloud a computer does not clear itself, and then counts from the last sentence") {
    test::Speech speech;
    VisitFixture at(clearingAfterFiveMinutes());
    at.clinic().switchOn(true);
    const auto passSilently = [&at](std::chrono::milliseconds time) {
        at.pass(time);
        at.frame().idleWatch().look();
        CHECK(at.notice("middleNotice").isEmpty());
    };
    at.then([&] { beginToRead(at, speech); })
        .then([&] {
            for (int minute = 0; minute < 12; ++minute)
                passSilently(1min);
            CHECK(speech.isSpeaking);
            while (speech.isSpeaking)
                speech.finish();
            passSilently(5min - 1s);
            at.pass(1s);
            at.frame().idleWatch().look();
            CHECK_FALSE(at.notice("middleNotice").isEmpty());
            at.pass(IdleWatch::warning);
            at.frame().idleWatch().look();
        })
        .then([&] {
            CHECK(at.visit().isUntouched());
            at.frame().leave();
        });
    CHECK(at.run() == 0);
}

TEST_CASE("what was paused is no use: a computer clears itself") {
    test::Speech speech;
    VisitFixture at(clearingAfterFiveMinutes());
    at.clinic().switchOn(true);
    at.then([&] { beginToRead(at, speech); })
        .then([&] {
            at.key(Qt::Key_F7);
            CHECK_FALSE(speech.isSpeaking);
            at.pass(5min);
            at.frame().idleWatch().look();
            CHECK_FALSE(at.notice("middleNotice").isEmpty());
        })
        .then([&] { at.frame().leave(); });
    CHECK(at.run() == 0);
}
