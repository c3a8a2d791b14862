// SPDX-License-Identifier: MIT
#include "guidance/judge.h"

#include "base/overloaded.h"
#include "guidance/card_choice.h"
#include "guidance/position_choice.h"

#include <algorithm>

namespace bedside::guidance {

namespace {

void addReasons(const Guidance& guidance, Evaluation& evaluation, std::size_t outcome, Verdict& verdict) {
    const std::vector<Rule>& rules = guidance.outcomes[outcome].rules;
    for (std::size_t rule = 0; rule < rules.size(); ++rule)
        if (evaluation.holds(rules[rule].when))
            verdict.because.push_back({outcome, rule, evaluation.grounds(rules[rule].when)});
}

void addCauses(const Outcome& outcome, Verdict& verdict) {
    for (std::size_t cause = 0; cause < outcome.causes.size(); ++cause) {
        const auto leadsThere = [&](const Reason& reason) { return outcome.rules[reason.rule].cause == cause; };
        if (std::ranges::any_of(verdict.because, leadsThere))
            verdict.causes.push_back(cause);
    }
}

bool namesPrivate(const Condition& condition, const Guidance& guidance) {
    const auto isPrivate = [&](std::size_t question) { return guidance.questions[question].isPrivate; };
    const auto isAny = [&](const Conditions& parts) {
        return std::ranges::any_of(parts, [&](const Condition& part) { return namesPrivate(part, guidance); });
    };
    return std::visit(
        Overloaded{
            [&](const All& all) { return isAny(all.parts); }, [&](const Any& any) { return isAny(any.parts); },
            [&](const Not& no) { return isAny(no.part); }, [&](const Surely& surely) { return isAny(surely.part); },
            [&](const Is& is) { return isPrivate(is.question); },
            [&](const AtLeast& least) { return isPrivate(least.question); },
            [&](const CountAtLeast& count) { return std::ranges::any_of(count.answers, isPrivate, &Is::question); },
            [&](const FactHolds& fact) { return namesPrivate(guidance.facts[fact.fact].when, guidance); },
            [](const auto&) { return false; }},
        condition.value);
}

} // namespace

Verdict judge(const Guidance& guidance, const Sheet& sheet) {
    Evaluation evaluation(guidance, sheet);
    Verdict verdict;
    while (!evaluation.outcomeHolds(verdict.outcome)) // the last always holds
        ++verdict.outcome;
    evaluation.settle(verdict.outcome);
    const Outcome& outcome = guidance.outcomes[verdict.outcome];
    verdict.urgency = outcome.urgency;
    verdict.plain = evaluation.factHolds(guidance.plain);
    addReasons(guidance, evaluation, verdict.outcome, verdict);
    addCauses(outcome, verdict);
    for (std::size_t other = 0; other < guidance.outcomes.size(); ++other)
        if (other != verdict.outcome && guidance.outcomes[other].medical && evaluation.outcomeHolds(other)) {
            verdict.also.push_back(other);
            addReasons(guidance, evaluation, other, verdict);
        }
    const auto holds = [&](const AdviceRule& rule) { return evaluation.holds(rule.when); };
    verdict.sexAdvice = std::ranges::find_if(guidance.sexAdvice, holds)->advice;
    for (const TextUse& use : outcome.texts)
        if (!use.when || evaluation.holds(*use.when))
            verdict.texts.push_back(use.text);
    verdict.positions = choosePositions(guidance, evaluation);
    chooseCards(guidance, evaluation, verdict);
    hideLines(guidance, evaluation, verdict);
    verdict.unanswered = evaluation.unanswered();
    return verdict;
}

bool mayBeGiven(const CardId& card, const Guidance& guidance, const Sheet& sheet) {
    const auto known = std::ranges::find(guidance.cards, card, &Card::id);
    if (known == guidance.cards.end())
        return true;
    const Verdict verdict = judge(guidance, sheet);
    Evaluation evaluation(guidance, sheet);
    evaluation.settle(verdict.outcome);
    evaluation.settle(verdict.positions.state);
    return allowedCards(guidance, evaluation)[static_cast<std::size_t>(known - guidance.cards.begin())];
}

Sheet withoutUnasked(const Guidance& guidance, Sheet sheet) {
    const QuestionSet asked = askedQuestions(guidance, sheet);
    for (std::size_t question = 0; question < guidance.questions.size(); ++question)
        if (!asked[question])
            sheet.clear(question);
    return sheet;
}

Sheet withoutPrivate(const Guidance& guidance, Sheet sheet) {
    for (std::size_t question = 0; question < guidance.questions.size(); ++question)
        if (guidance.questions[question].isPrivate)
            sheet.clear(question);
    return withoutUnasked(guidance, std::move(sheet));
}

QuestionSet askedQuestions(const Guidance& guidance, const Sheet& sheet) {
    Evaluation evaluation(guidance, sheet);
    QuestionSet asked;
    for (std::size_t question = 0; question < guidance.questions.size(); ++question)
        asked.set(question, evaluation.asked(question));
    return asked;
}

std::optional<std::size_t> nextQuestion(const Guidance& guidance, const Sheet& sheet, const QuestionSet& passed) {
    Evaluation evaluation(guidance, sheet);
    for (std::size_t outcome = 0; outcome < guidance.outcomes.size(); ++outcome)
        if (guidance.outcomes[outcome].interrupts && evaluation.outcomeHolds(outcome))
            return std::nullopt;
    for (std::size_t question = 0; question < guidance.questions.size(); ++question)
        if (!passed[question] && evaluation.asked(question))
            return question;
    return std::nullopt;
}

bool asksPrivately(const CardId& card, const Guidance& guidance) {
    const auto known = std::ranges::find(guidance.cards, card, &Card::id);
    return known != guidance.cards.end() && namesPrivate(known->when, guidance);
}

} // namespace bedside::guidance
