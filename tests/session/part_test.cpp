// SPDX-License-Identifier: MIT
// The questions of a part answered together.
#include "session/part_denial.h"
#include "support/catch.h"
#include "support/sample_guidance_text.h"
#include "support/small_guidance.h"

using namespace bedside;
using session::PartDenial;
using session::Questionnaire;
using session::Stage;
using test::noNumbness;
using test::yes;

namespace {

constexpr guidance::AnswerBits no = 2;
constexpr std::size_t adult = 0;
constexpr std::size_t numbness = 1;
constexpr std::size_t told = 2;
constexpr std::size_t pain = 3;
constexpr std::size_t closeness = 4;

Questionnaire begun() {
    return Questionnaire([] { return session::GuidanceContent{test::smallGuidance(), test::sampleGuidanceText()}; });
}

using Places = std::vector<std::size_t>;

} // namespace

TEST_CASE("a part knows the questions that are asked in it now") {
    Questionnaire at = begun();
    at.begin(false);
    CHECK(at.partQuestions() == Places{adult, numbness});
    at.answerInPart(adult, no, false);
    at.answerInPart(numbness, noNumbness, false);
    at.endPart();
    CHECK(at.partQuestions() == Places{told, pain}); // one is asked of adults alone
}

TEST_CASE("an answer in a part leads to the next question, or stays where it is") {
    Questionnaire at = begun();
    at.begin(false);
    at.answerInPart(adult, yes, true);
    CHECK(at.question() == numbness);
    at.answerInPart(adult, no, false);
    CHECK(at.question() == adult);
    at.answerInPart(numbness, noNumbness, true);
    CHECK(at.question() == numbness); // the last
    CHECK(at.stage() == Stage::Question);
}

TEST_CASE("answers given together lead to the same verdict as one by one") {
    for (const guidance::AnswerBits isAdult : {yes, no})
        for (const guidance::AnswerBits strength : {3U, 8U}) {
            Questionnaire single = begun();
            single.begin(false);
            for (const guidance::AnswerBits answer : {isAdult, noNumbness})
                single.answer(answer);
            single.goOn();
            single.answer(1);
            single.answer(strength);
            if (single.stage() == Stage::Question)
                single.answer(yes);

            Questionnaire together = begun();
            together.begin(false);
            together.answerInPart(numbness, noNumbness, true); // in any order
            together.answerInPart(adult, isAdult, true);
            together.endPart();
            together.answerInPart(pain, strength, false);
            if (isAdult == yes)
                together.answerInPart(closeness, yes, true);
            together.answerInPart(told, 1, true);
            together.endPart();

            CHECK(together.stage() == Stage::Finished);
            CHECK(together.sheet() == single.sheet());
            CHECK(together.verdict() == single.verdict());
        }
}

TEST_CASE("an emergency interrupts a part, and its withdrawal leads back into it") {
    Questionnaire at = begun();
    at.begin(false);
    at.answerInPart(numbness, yes, true);
    CHECK(at.stage() == Stage::Emergency);
    at.withdraw();
    CHECK(at.stage() == Stage::Question);
    CHECK(at.question() == numbness);
}

TEST_CASE("what has no answer at the end of a part was skipped") {
    Questionnaire at = begun();
    at.begin(false);
    at.endPart();
    CHECK(at.asking().id.text == "C1");
    CHECK(at.verdict().unanswered[numbness]);
    CHECK(at.hasPartBefore());
    at.goToPartBefore();
    CHECK(at.question() == adult);
    CHECK_FALSE(at.hasPartBefore());
}

TEST_CASE("to look at a question changes no answer") {
    Questionnaire at = begun();
    at.begin(false);
    const guidance::Sheet before = at.sheet();
    at.lookAt(numbness);
    CHECK(at.question() == numbness);
    CHECK(at.sheet() == before);
}

TEST_CASE("no to the rest answers the signs that have no answer, and nothing else") {
    Questionnaire at = begun();
    at.begin(false);
    PartDenial denial(at);
    CHECK(denial.open() == Places{numbness});
    CHECK(denial.leftOut().empty());
    CHECK(denial.othersLeft() == 1); // the one about the person
    denial.deny();
    CHECK(denial.othersLeft() == 1);
    CHECK(at.sheet()[numbness] == noNumbness);
    CHECK_FALSE(at.sheet()[adult]); // a "no" there says something about the person
    CHECK(denial.open().empty());
    CHECK(denial.denied() == 1);
}

TEST_CASE("no to the rest leaves an answer that was given") {
    Questionnaire at = begun();
    at.begin(false);
    at.answerInPart(numbness, 2, false); // not sure: an emergency here
    at.withdraw();
    PartDenial denial(at);
    CHECK(denial.open().empty());
    denial.deny();
    CHECK(at.sheet()[numbness] == guidance::AnswerBits{2});
}

TEST_CASE("no to the rest can be taken back, but not what was answered anew since") {
    Questionnaire at = begun();
    at.begin(false);
    PartDenial denial(at);
    denial.deny();
    denial.takeBack();
    CHECK_FALSE(at.sheet()[numbness]);
    CHECK(at.verdict().unanswered[numbness]);
    CHECK(denial.denied() == 0);

    denial.deny();
    at.answerInPart(numbness, std::nullopt, false);
    CHECK(denial.denied() == 0);
}

TEST_CASE("denied answers are gone with all others") {
    Questionnaire at = begun();
    at.begin(false);
    PartDenial denial(at);
    denial.deny();
    at.clear();
    CHECK(denial.denied() == 0);
}
