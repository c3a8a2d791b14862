// SPDX-License-Identifier: MIT
#include "guidance/proof/prove.h"

#include "guidance/proof/laws.h"

#include <array>

namespace bedside::guidance {

namespace {

constexpr std::array<const char*, lawCount> laws{
    "Exactly one outcome is shown, and every other medical outcome that holds stands beside it.",
    "Each answer of the frozen table gives at least its outcome, and a worse answer never gives a calmer result.",
    "\"Not sure\" is never calmer than \"no\" or \"yes\", and no answer is never calmer than \"no\".",
    "Answers about moves, feelings and medicine never change the urgency, and answers at the start never take an "
    "urgent "
    "outcome away.",
    "Gentle advice and positions are there only once every warning sign that is asked has an answer.",
    "Each urgent outcome has the script of its cause, and no other.",
    "No two lines that are shown contradict each other, and no safety card is dropped.",
    "\"Your choice, your safety\" is the same on every result.",
    "An answer to a question that is not asked never counts, so every way to a sheet ends with its verdict.",
    "Nothing is dead: each outcome, cause, card, line, rule, question and option changes some verdict."};

} // namespace

std::string lawText(int law) { return laws.at(static_cast<std::size_t>(law) - 1); }

bool isExplored(int law) {
    constexpr int closingHeading = 8;
    return law != closingHeading;
}

Proof prove(const Guidance& guidance, const FrozenTable& table) {
    AnswerSpace space(guidance);
    Observables observables(guidance, space);
    Proof proof;
    LawBook book(observables, table, proof.broken);
    for (const auto& hold :
         {holdOneOutcome, holdFrozenRows, holdWorseAnswers, holdNotSure, holdNeutralQuestions, holdGentleAdvice,
          holdScripts, holdLines, holdSafetyCards, holdUnaskedAnswers, holdNothingDead, holdEqualOptions})
        hold(book);
    Diagrams& diagrams = observables.diagrams();
    proof.sheets = diagrams.count(book.sheets());
    const auto isReached = [&](Diagrams::Node node) { return diagrams.both(node, book.sheets()) != Diagrams::never; };
    for (std::size_t outcome = 0; outcome < guidance.outcomes.size(); ++outcome) {
        const Diagrams::Node shown = diagrams.both(observables.outcomeShown(outcome), book.sheets());
        proof.outcomes.push_back({outcome, diagrams.count(shown), observables.space().simplest(shown), {}});
        for (std::size_t cause = 0; cause < guidance.outcomes[outcome].causes.size(); ++cause)
            if (isReached(observables.causeShown(outcome, cause)))
                proof.outcomes.back().causes.push_back(cause);
    }
    for (std::size_t card = 0; card < guidance.cards.size(); ++card)
        if (isReached(observables.cardShown(card)))
            proof.cards.push_back(card);
    proof.nodes = diagrams.size();
    return proof;
}

bool sameVerdicts(const Guidance& a, const Guidance& b) {
    AnswerSpace space(a); // one for both: there equal functions are the same node
    Observables one(a, space);
    Observables other(b, space);
    return one.everything() == other.everything();
}

} // namespace bedside::guidance
