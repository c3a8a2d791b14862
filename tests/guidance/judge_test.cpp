// SPDX-License-Identifier: MIT
#include "guidance/circle.h"
#include "guidance/evaluation.h"
#include "guidance/position_choice.h"
#include "guidance/small_guidance.h"
#include "support/catch.h"

#include <random>

using namespace bedside::guidance;

namespace {

std::vector<std::string> cardsOf(const Guidance& guidance, const Verdict& verdict) {
    std::vector<std::string> ids;
    for (const ShownCard& shown : verdict.cards)
        ids.push_back(guidance.cards[shown.card].id.text);
    return ids;
}

} // namespace

TEST_CASE("an unanswered question leaves a condition unknown, and its opposite too") {
    const Guidance guidance = smallGuidance();
    const Sheet empty(guidance.questions.size());
    Evaluation evaluation(guidance, empty);
    const Condition numb = is(guidance, "numb", {"yes"});
    CHECK(evaluation.truth(numb) == Truth::Unknown);
    CHECK(evaluation.truth(no(numb)) == Truth::Unknown);
    CHECK(evaluation.truth(surely(numb)) == Truth::No);
    CHECK(evaluation.truth(no(surely(numb))) == Truth::Yes);
}

TEST_CASE("a question that is not asked makes its conditions false, whatever the sheet holds of it") {
    const Guidance guidance = smallGuidance();
    const Sheet sheet = sheetOf(guidance, {{"numb", "no"}, {"since", "new"}});
    Evaluation evaluation(guidance, sheet);
    CHECK(evaluation.truth(is(guidance, "since", {"new"})) == Truth::No);
    CHECK(withoutUnasked(guidance, sheet) == sheetOf(guidance, {{"numb", "no"}}));
}

TEST_CASE("all is as true as its least part, any as its greatest") {
    const Guidance guidance = smallGuidance();
    const Sheet sheet = sheetOf(guidance, {{"age", "yes"}});
    Evaluation evaluation(guidance, sheet);
    const Condition yes = is(guidance, "age", {"yes"});
    const Condition unknown = is(guidance, "numb", {"yes"});
    const Condition never = is(guidance, "age", {"no"});
    CHECK(evaluation.truth({All{{yes, unknown}}}) == Truth::Unknown);
    CHECK(evaluation.truth({All{{unknown, never}}}) == Truth::No);
    CHECK(evaluation.truth({Any{{never, unknown}}}) == Truth::Unknown);
    CHECK(evaluation.truth({Any{{unknown, yes}}}) == Truth::Yes);
    CHECK(evaluation.truth({All{}}) == Truth::Yes);
    CHECK(evaluation.truth({Any{}}) == Truth::No);
}

TEST_CASE("a count is unknown while missing answers could still reach it") {
    const Guidance guidance = smallGuidance();
    const auto answer = [&](const char* id, const char* option) {
        return std::get<Is>(is(guidance, id, {option}).value);
    };
    const Condition two{CountAtLeast{{answer("age", "yes"), answer("numb", "yes"), answer("stretch", "worse")}, 2}};
    const auto truth = [&](const Sheet& sheet) { return Evaluation(guidance, sheet).truth(two); };
    CHECK(truth(sheetOf(guidance, {{"age", "yes"}})) == Truth::Unknown);
    CHECK(truth(sheetOf(guidance, {{"age", "yes"}, {"stretch", "worse"}})) == Truth::Yes);
    CHECK(truth(sheetOf(guidance, {{"age", "no"}, {"numb", "no"}})) == Truth::No);
}

TEST_CASE("the most urgent outcome that holds is shown, and the other medical ones stand beside it") {
    const Guidance guidance = smallGuidance();
    const Verdict verdict = judge(guidance, sheetOf(guidance, {{"numb", "not_sure"}, {"age", "no"}}));
    CHECK(guidance.outcomes[verdict.outcome].id.text == "NOW");
    CHECK(verdict.causes == std::vector<std::size_t>{0});
    CHECK(verdict.also.empty()); // CHILD holds too, but is not medical
    CHECK(verdict.sexAdvice == SexAdvice::StopUntilSeen);
    CHECK(outcomeOf(guidance, Sheet(guidance.questions.size())) == "ASK");
    CHECK(outcomeOf(guidance, sheetOf(guidance, {{"numb", "no"}})) == "EASY");
}

TEST_CASE("a verdict names the rule and the answers that caused it") {
    const Guidance guidance = smallGuidance();
    const Verdict verdict = judge(guidance, sheetOf(guidance, {{"age", "yes"}, {"numb", "yes"}, {"told", "disc"}}));
    REQUIRE(verdict.because.size() == 1);
    CHECK(verdict.because.front().rule == 0);
    CHECK(verdict.because.front().questions == QuestionSet(1u << place(guidance, "numb")));
    REQUIRE(verdict.cards.size() == 2);
    CHECK(verdict.cards[1].questions == QuestionSet(1u << place(guidance, "told")));
}

TEST_CASE("what must be answered and was not is named") {
    const Guidance guidance = smallGuidance();
    CHECK(judge(guidance, sheetOf(guidance, {{"age", "yes"}})).unanswered ==
          QuestionSet(1u << place(guidance, "numb")));
    CHECK(judge(guidance, sheetOf(guidance, {{"numb", "no"}})).unanswered.none());
}

TEST_CASE("safety cards come first, and only so many others are seen at once") {
    const Guidance guidance = smallGuidance();
    const Verdict verdict =
        judge(guidance, sheetOf(guidance, {{"numb", "yes"}, {"told", "disc"}, {"told", "bone"}, {"pain", "8"}}));
    CHECK(cardsOf(guidance, verdict) == std::vector<std::string>{"SIGNS", "BONE", "DISC", "PAIN"});
    CHECK(verdict.firstView == 2);
}

TEST_CASE("a lead calls its cards up before the others, while it holds") {
    const Guidance guidance = smallGuidance();
    const Verdict asking = judge(guidance, sheetOf(guidance, {{"told", "bone"}, {"pain", "8"}}));
    CHECK(cardsOf(guidance, asking) == std::vector<std::string>{"PAIN", "BONE"});
    CHECK(asking.firstView == 2);
}

TEST_CASE("a limit keeps all but safety cards away") {
    const Guidance guidance = smallGuidance();
    CHECK(cardsOf(guidance, judge(guidance, sheetOf(guidance, {{"age", "no"}, {"numb", "no"}, {"told", "bone"}})))
              .empty());
}

TEST_CASE("of two lines that disagree, the one of the earlier card stays") {
    const Guidance guidance = smallGuidance();
    const auto hidden = [&](const std::vector<std::pair<std::string, std::string>>& answers) {
        return judge(guidance, sheetOf(guidance, answers)).hiddenLines;
    };
    CHECK(hidden({{"numb", "no"}, {"told", "disc"}, {"told", "bone"}}) == std::vector<std::size_t>{0});
    CHECK(hidden({{"numb", "no"}, {"told", "disc"}}).empty());
}

TEST_CASE("a line about positions is hidden where positions are not shown") {
    const Guidance guidance = smallGuidance();
    CHECK(judge(guidance, sheetOf(guidance, {{"told", "bone"}})).hiddenLines == std::vector<std::size_t>{2});
}

TEST_CASE("positions follow the pattern where they are shown, and the plain order elsewhere") {
    const Guidance guidance = smallGuidance();
    const PositionAdvice shown = judge(guidance, sheetOf(guidance, {{"numb", "no"}, {"stretch", "worse"}})).positions;
    CHECK(shown.state == PositionState::Shown);
    CHECK(shown.pattern == 0);
    CHECK(shown.more == std::vector<MarkedPosition>{{1, Mark::First, true}, {0, Mark::Leave, true}});
    CHECK(shown.first == Role::Less);
    const PositionAdvice greyed = judge(guidance, sheetOf(guidance, {{"stretch", "worse"}})).positions;
    CHECK(greyed.state == PositionState::Greyed);
    CHECK(greyed.pattern == 1);
}

TEST_CASE("a condition changes marks, and what it changed is our inference") {
    const Guidance guidance = smallGuidance();
    const PositionAdvice advice =
        judge(guidance, sheetOf(guidance, {{"numb", "no"}, {"stretch", "worse"}, {"told", "bone"}})).positions;
    CHECK(advice.changes == std::vector<std::size_t>{0});
    CHECK(advice.more == std::vector<MarkedPosition>{{1, Mark::Care, false}, {0, Mark::Leave, true}});
}

TEST_CASE("for two people with pain the better of the worse marks comes first, then the smaller range") {
    const Guidance guidance = smallGuidance();
    const std::vector<MarkedPosition> more{{0, Mark::First, true}, {1, Mark::Care, true}};
    const std::vector<MarkedPosition> less{{1, Mark::Care, true}, {0, Mark::Leave, true}};
    CHECK(positionsForBoth(guidance.positions, more, less) == std::vector<std::size_t>{1, 0});
    const std::vector<MarkedPosition> even{{0, Mark::Care, true}, {1, Mark::Care, true}};
    CHECK(positionsForBoth(guidance.positions, even, even) == std::vector<std::size_t>{0, 1});
}

TEST_CASE("questions come in their order, skipped ones are passed, and an emergency ends them") {
    const Guidance guidance = smallGuidance();
    Sheet sheet(guidance.questions.size());
    QuestionSet passed;
    CHECK(nextQuestion(guidance, sheet, passed) == 0u);
    passed.set(0);
    CHECK(nextQuestion(guidance, sheet, passed) == 1u);
    passed.set(1);
    CHECK(nextQuestion(guidance, sheet, passed) == place(guidance, "told"));
    sheet.answer(1, 1);
    CHECK(nextQuestion(guidance, sheet, passed) == std::nullopt);
}

TEST_CASE("every walk with any edits ends with the verdict of its final sheet") {
    const Guidance guidance = smallGuidance();
    std::mt19937 random(7);
    for (int walk = 0; walk < 500; ++walk) {
        Sheet sheet(guidance.questions.size());
        for (int step = 0; step < 12; ++step) {
            const std::size_t question = random() % guidance.questions.size();
            const AnswerBits bits = static_cast<AnswerBits>(random() % 11);
            if (fits(guidance.questions[question], bits))
                sheet.answer(question, bits);
            else
                sheet.clear(question);
        }
        CHECK(judge(guidance, sheet) == judge(guidance, withoutUnasked(guidance, sheet)));
    }
}

TEST_CASE("a condition that leads back to itself is found") {
    Guidance guidance = smallGuidance();
    CHECK_FALSE(findCircle(guidance));
    guidance.questions[1].askedIf = is(guidance, "since", {"new"});
    CHECK(findCircle(guidance) == "numb > since > numb");
}

TEST_CASE("an answer fits its question or does not") {
    const Guidance guidance = smallGuidance();
    CHECK(fits(guidance.questions[1], 0b100));
    CHECK_FALSE(fits(guidance.questions[1], 0b011));
    CHECK_FALSE(fits(guidance.questions[1], 0));
    CHECK_FALSE(fits(guidance.questions[1], 0b1000));
    CHECK(fits(guidance.questions[3], 0));
    CHECK(fits(guidance.questions[4], 10));
    CHECK_FALSE(fits(guidance.questions[4], 11));
}
