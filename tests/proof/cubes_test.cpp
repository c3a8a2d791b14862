// SPDX-License-Identifier: MIT
// Counting by hand agrees with the proof on parts of the guidance that ships: some questions free, all others held.
#include "guidance/judge.h"
#include "guidance/proof/observables.h"
#include "proof/shipped_guidance.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace bedside::guidance;

namespace {

std::vector<std::optional<AnswerBits>> answersOf(const Question& question) {
    std::vector<std::optional<AnswerBits>> answers{std::nullopt};
    if (question.kind == QuestionKind::WholeNumber)
        for (AnswerBits number = question.minimum; number <= question.maximum; ++number)
            answers.emplace_back(number);
    else
        for (std::size_t option = 0; option < question.options.size(); ++option)
            answers.emplace_back(AnswerBits{1} << option);
    if (question.kind == QuestionKind::List)
        answers.emplace_back(0);
    return answers;
}

void set(Sheet& sheet, std::size_t question, std::optional<AnswerBits> answer) {
    if (answer)
        sheet.answer(question, *answer);
    else
        sheet.clear(question);
}

} // namespace

TEST_CASE("judging each sheet of a cube agrees with the diagrams on every outcome, card and line") {
    const Guidance guidance = bedside::test::shippedGuidance();
    AnswerSpace space(guidance);
    Observables all(guidance, space);
    std::mt19937 random(31);
    for (int cube = 0; cube < 40; ++cube) {
        Sheet sheet(guidance.questions.size());
        for (std::size_t question = 0; question < guidance.questions.size(); ++question) {
            // Mostly calm answers: from one random sheet nearly every cube would be one emergency.
            const Question& of = guidance.questions[question];
            const auto answers = answersOf(of);
            const bool calm = of.mustAnswer && random() % 20 != 0;
            set(sheet, question, calm ? bedside::test::calmAnswer(of) : answers[random() % answers.size()]);
        }
        std::vector<std::size_t> free(4);
        for (std::size_t& question : free)
            question = random() % guidance.questions.size();
        const auto holdsAt = [&](Diagrams::Node node) {
            for (std::size_t question = 0; question < guidance.questions.size(); ++question)
                node = space.fixed(node, question, sheet[question]);
            return node == Diagrams::always;
        };
        const auto visit = [&](const auto& self, std::size_t depth) -> void {
            if (depth < free.size()) {
                for (const auto& answer : answersOf(guidance.questions[free[depth]])) {
                    set(sheet, free[depth], answer);
                    self(self, depth + 1);
                }
                return;
            }
            const Verdict verdict = judge(guidance, sheet);
            REQUIRE(holdsAt(all.outcomeShown(verdict.outcome)));
            REQUIRE(holdsAt(all.adviceGiven(verdict.sexAdvice)));
            REQUIRE(holdsAt(all.positionsAre(verdict.positions.state)));
            for (std::size_t card = 0; card < guidance.cards.size(); ++card)
                REQUIRE(holdsAt(all.cardShown(card)) ==
                        (std::ranges::find(verdict.cards, card, &ShownCard::card) != verdict.cards.end()));
            for (const std::size_t line : verdict.hiddenLines)
                REQUIRE_FALSE(holdsAt(all.lineShown(line)));
        };
        visit(visit, 0);
    }
}
