// SPDX-License-Identifier: MIT
// What of a visit can be taken into the record.
#include "session/visit_record.h"
#include "store/sample_library.h"
#include "support/catch.h"
#include "support/sample_guidance_text.h"
#include "support/small_guidance.h"

using namespace bedside;
using namespace bedside::session;
using Catch::Matchers::Contains;

namespace {

struct Somebody {
    test::SampleLibrary sample;
    Reading reading{sample.library()};
    Questionnaire questions{[] { return GuidanceContent{test::smallGuidance(), test::sampleGuidanceText()}; }};
    VisitRecord record{reading, questions};
};

constexpr const char* day = "2026-11-29";

} // namespace

TEST_CASE("there is something to note from the first page, handout or question on, and nothing before") {
    Somebody who;
    CHECK_FALSE(who.record.hasAnything());
    who.reading.markRead(QStringLiteral("right-bed"));
    CHECK(who.record.hasAnything());
    CHECK_FALSE(who.record.hasAnswers());
    CHECK_THAT(who.record.note(day, false), Contains("Date: 29 November 2026") && Contains("The right bed"));
    Somebody other;
    other.reading.noteHandout(QStringLiteral("Bed and sleep"));
    CHECK(other.record.hasAnything());
    Somebody third;
    third.questions.begin(false);
    CHECK(third.record.hasAnswers());
}

TEST_CASE("a handout is noted once, in the order in which they went out") {
    Somebody who;
    int noted = 0;
    QObject::connect(&who.reading, &Reading::handoutNoted, &who.reading, [&noted] { ++noted; });
    for (const char* title : {"Two", "One", "Two"})
        who.reading.noteHandout(QString::fromLatin1(title));
    CHECK(who.reading.handoutsGiven() == QStringList{QStringLiteral("Two"), QStringLiteral("One")});
    CHECK(noted == 2);
    CHECK_THAT(who.record.note(day, false), Contains("Handouts given\n- Two\n- One\n"));
}

TEST_CASE("the record follows the answers, and is empty after they are cleared") {
    Somebody who;
    who.questions.begin(false);
    who.questions.answer(1u); // an adult
    who.questions.answer(4u); // no numbness
    CHECK_FALSE(who.record.holdsPrivateAnswers());
    while (who.questions.stage() != Stage::Finished)
        who.questions.stage() == Stage::Question ? who.questions.answer(1u) : who.questions.goOn();
    CHECK(who.record.holdsPrivateAnswers());
    CHECK_THAT(*who.record.response(day, true), Contains("\"S5.yes\"") && Contains("\"authored\": \"2026-11-29\""));
    CHECK_THAT(*who.record.response(day, false), !Contains("S5"));
    CHECK_THAT(*who.record.questionnaire(), Contains("urn:bedside:sample:questionnaire"));
    who.questions.clear();
    CHECK_FALSE(who.record.hasAnything());
    CHECK_FALSE(who.record.holdsPrivateAnswers());
}
