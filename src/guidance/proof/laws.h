// SPDX-License-Identifier: MIT
// The laws, each as a check over all sheets that adds what breaks it.
#pragma once

#include "guidance/proof/observables.h"
#include "guidance/proof/prove.h"

namespace bedside::guidance {

/// What the laws share: functions of all sheets, the table, and where faults go.
class LawBook {
public:
    using Node = Diagrams::Node;

    LawBook(Observables& observables, const FrozenTable& frozen, std::vector<BrokenLaw>& found)
        : all(observables), table(frozen), m_broken(found), m_sheets(observables.sheets()) {}

    Observables& all;
    const FrozenTable& table;

    const Guidance& guidance() const { return all.guidance(); }
    Node sheets() const { return m_sheets; }

    /// Notes that the law is broken where the function is true of any sheet.
    void never(int law, Node node, const std::string& what);
    void broken(int law, std::string what) { m_broken.push_back({law, std::move(what), std::nullopt}); }

    /// Return places, or nothing (and note that the law is broken) where the guidance has no such thing.
    std::optional<std::size_t> question(int law, const QuestionId& id);
    std::optional<std::size_t> outcome(int law, const OutcomeId& id);
    std::optional<AnswerBits> option(int law, std::size_t question, const std::string& option);
    /// Returns where the question is asked and has one of the options.
    Node answered(int law, const FrozenAnswer& answer);

    /// Returns where a medical outcome holds that is at least as urgent as the frozen one at that place.
    Node atLeast(std::size_t frozen);
    /// Returns the place of the outcome in the frozen order.
    std::size_t rank(const OutcomeId& id) const;

private:
    std::vector<BrokenLaw>& m_broken;
    Node m_sheets;
};

void holdOneOutcome(LawBook& book);       // 1
void holdFrozenRows(LawBook& book);       // 2
void holdWorseAnswers(LawBook& book);     // 2
void holdNotSure(LawBook& book);          // 3
void holdNeutralQuestions(LawBook& book); // 4
void holdGentleAdvice(LawBook& book);     // 5
void holdScripts(LawBook& book);          // 6
void holdLines(LawBook& book);            // 7
void holdSafetyCards(LawBook& book);      // 7
void holdUnaskedAnswers(LawBook& book);   // 9
void holdNothingDead(LawBook& book);      // 10
void holdEqualOptions(LawBook& book);     // 10

} // namespace bedside::guidance
