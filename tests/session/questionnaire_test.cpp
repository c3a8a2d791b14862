// SPDX-License-Identifier: MIT
#include "session/questionnaire.h"

#include "session/urgent_questions.h"
#include "support/catch.h"
#include "support/sample_guidance_text.h"
#include "support/small_guidance.h"

using namespace bedside;
using session::Questionnaire;
using session::Stage;
using test::noNumbness;
using test::yes;

namespace {

constexpr guidance::AnswerBits noAdult = 2;

struct Walk {
    int loads = 0;
    int moves = 0;
    Questionnaire at{[this] {
        ++loads;
        return session::GuidanceContent{test::smallGuidance(), test::sampleGuidanceText()};
    }};

    Walk() {
        QObject::connect(&at, &Questionnaire::moved, &at, [this] { ++moves; });
    }
    std::string asks() const { return at.asking().id.text; }
    /// Begins, and answers both questions of the first part.
    void passSigns(guidance::AnswerBits adult = yes) {
        at.begin(false);
        at.answer(adult);
        at.answer(noNumbness);
    }
    void passAll() {
        passSigns();
        at.goOn();
        at.answer(0);
        at.answer(3);
        at.answer(yes);
    }
};

} // namespace

TEST_CASE("the guidance is loaded when it is first needed, and once") {
    Walk walk;
    CHECK(walk.loads == 0);
    CHECK_FALSE(walk.at.hasBegun());
    walk.passAll();
    CHECK(walk.loads == 1);
}

TEST_CASE("a walk leads from question to question, to the end of each part, and to the result") {
    Walk walk;
    walk.at.begin(false);
    CHECK(walk.asks() == "P1");
    CHECK(walk.at.progress() == QStringLiteral("Signs\u00a0· 1\u00a0of\u00a02"));
    walk.at.answer(yes);
    CHECK(walk.asks() == "E1");
    CHECK(walk.at.progress() == QStringLiteral("Signs\u00a0· 2\u00a0of\u00a02"));
    walk.at.answer(noNumbness);
    CHECK(walk.at.stage() == Stage::PartEnd);
    CHECK(walk.at.nextPart() == 1);
    walk.at.goOn();
    CHECK(walk.at.progress() == QStringLiteral("Each day\u00a0· 1\u00a0of\u00a03"));
    walk.at.answer(1);
    walk.at.answer(3);
    walk.at.answer(yes);
    CHECK(walk.at.stage() == Stage::Finished);
    CHECK(walk.at.verdict().urgency == guidance::Urgency::Everyday);
}

TEST_CASE("progress counts the questions of a part as they stand now") {
    Walk walk;
    walk.passSigns(noAdult);
    walk.at.goOn();
    CHECK(walk.at.progress() == QStringLiteral("Each day\u00a0· 1\u00a0of\u00a02")); // one is asked of adults alone
}

TEST_CASE("back goes to the question before and keeps every answer") {
    Walk walk;
    walk.passSigns();
    walk.at.goOn();
    walk.at.answer(1);
    CHECK(walk.asks() == "H2");
    walk.at.goBack(8);
    CHECK(walk.asks() == "C1");
    CHECK(walk.at.sheet()[walk.at.question()] == 1U);
    walk.at.answer(1);
    CHECK(walk.at.sheet()[walk.at.question()] == 8U); // what was chosen there
    walk.at.goBack({});
    walk.at.goBack({});
    walk.at.goBack({});
    CHECK(walk.asks() == "P1");
    CHECK_FALSE(walk.at.canGoBack());
}

TEST_CASE("a skipped question has no answer and is not put again") {
    Walk walk;
    walk.at.begin(false);
    walk.at.answer({});
    walk.at.answer({});
    CHECK(walk.at.stage() == Stage::PartEnd);
    CHECK(walk.at.verdict().unanswered.count() == 1);
    walk.at.goBack({});
    walk.at.answer(noNumbness);
    walk.at.goBack({});
    walk.at.answer({}); // takes the answer away
    CHECK(walk.at.verdict().unanswered.count() == 1);
}

TEST_CASE("enough for now shows the result, and the rest can follow") {
    Walk walk;
    walk.passSigns();
    walk.at.stop();
    CHECK(walk.at.stage() == Stage::Finished);
    CHECK(walk.at.hasMore());
    walk.at.goOn();
    CHECK(walk.asks() == "C1");
}

TEST_CASE("an emergency interrupts at once, and a wrong press can be taken back") {
    Walk walk;
    walk.at.begin(false);
    walk.at.answer(yes);
    walk.at.answer(yes);
    CHECK(walk.at.stage() == Stage::Emergency);
    CHECK(walk.at.heldUrgency() == guidance::Urgency::Emergency);
    walk.at.stop();
    walk.at.goOn();
    CHECK(walk.at.stage() == Stage::Emergency); // no way past it
    walk.at.withdraw();
    CHECK(walk.asks() == "E1");
    CHECK(walk.at.sheet()[walk.at.question()] == yes);
    walk.at.answer(noNumbness);
    CHECK(walk.at.stage() == Stage::PartEnd);
    CHECK_FALSE(walk.at.heldUrgency());
}

TEST_CASE("a changed answer says what it changed") {
    Walk walk;
    walk.passAll();
    walk.at.edit(3);
    CHECK(walk.at.isEditing());
    walk.at.answer(9);
    CHECK(walk.at.stage() == Stage::Finished);
    CHECK(walk.at.changes().front() == QStringLiteral("Your result was “Nothing urgent”. It is now “Slow down”."));
    walk.at.edit(3);
    walk.at.answer(8);
    CHECK(walk.at.changes() == QStringList{QStringLiteral("This changed nothing in your result.")});
    walk.at.edit(4);
    walk.at.answer(2);
    CHECK(walk.at.changes().contains(QStringLiteral("No longer shown: When sex hurts.")));
    walk.at.edit(1);
    walk.at.answer(yes);
    CHECK(walk.at.stage() == Stage::Emergency); // also from the list of answers
}

TEST_CASE("what is asked beside an emergency is what could be as urgent and has no answer") {
    const guidance::Guidance logic = test::smallGuidance();
    guidance::Sheet sheet(logic.questions.size());
    CHECK(session::urgentQuestionsLeft(logic, sheet) == std::vector<std::size_t>{1});
    sheet.answer(1, yes);
    CHECK(session::urgentQuestionsLeft(logic, sheet).empty());
}

TEST_CASE("clearing leaves no answer and no result") {
    Walk walk;
    walk.passAll();
    walk.at.clear();
    CHECK_FALSE(walk.at.hasBegun());
    CHECK(walk.at.sheet().size() == 0);
    CHECK(walk.at.verdict() == guidance::Verdict{});
    CHECK(walk.at.changes().isEmpty());
    CHECK_FALSE(walk.at.heldUrgency());
    walk.at.begin(false);
    CHECK(walk.asks() == "P1");
    for (std::size_t question = 0; question < walk.at.sheet().size(); ++question)
        CHECK_FALSE(walk.at.sheet()[question]);
}

TEST_CASE("an emergency that an edit brings is an emergency, and not an ordinary result") {
    Walk walk;
    walk.passAll();
    walk.at.edit(1);
    walk.at.answer(yes);
    CHECK(walk.at.stage() == Stage::Emergency);
    walk.at.withdraw();
    walk.at.goBack(std::nullopt);
    CHECK(walk.at.stage() == Stage::Emergency);
    walk.at.stop();
    CHECK(walk.at.stage() == Stage::Emergency);
}

TEST_CASE("a wrong press is taken back at a question that brought the emergency") {
    Walk walk;
    walk.at.begin(false);
    walk.at.answerUrgent(1, yes); // beside another, while P1 is put
    CHECK(walk.at.stage() == Stage::Emergency);
    walk.at.withdraw();
    CHECK(walk.asks() == "E1");
}

TEST_CASE("what was skipped and must be answered is put again when it is asked for") {
    Walk walk;
    walk.at.begin(false);
    walk.at.answer(yes);
    walk.at.answer(std::nullopt);
    walk.at.goOn();
    walk.at.goToUnanswered();
    CHECK(walk.asks() == "E1");
    CHECK(walk.at.stage() == Stage::Question);
}
