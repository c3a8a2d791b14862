// SPDX-License-Identifier: MIT
// What the observables show once the outcome is settled: positions, texts, cards and lines.
#include "guidance/proof/observables.h"

#include <algorithm>

namespace bedside::guidance {

Observables::Node Observables::positionsAre(PositionState state) {
    std::vector<Node> before;
    Node is = Diagrams::never;
    for (const StateRule& rule : m_guidance.positions.states) {
        if (rule.state == state)
            is = diagrams().either(is, firstOf(before, holds(rule.when)));
        before.push_back(holds(rule.when));
    }
    return is;
}

Observables::Node Observables::patternShown(std::size_t pattern) {
    std::vector<Node> before;
    for (std::size_t earlier = 0; earlier < pattern; ++earlier)
        before.push_back(holds(m_guidance.positions.patterns[earlier].when));
    return diagrams().both(positionsAre(PositionState::Shown),
                           firstOf(before, holds(m_guidance.positions.patterns[pattern].when)));
}

Observables::Node Observables::changeCounts(std::size_t change) {
    return diagrams().both(positionsAre(PositionState::Shown), holds(m_guidance.positions.changes[change].when));
}

Observables::Node Observables::textShown(const TextId& text) {
    Node any = Diagrams::never;
    for (std::size_t outcome = 0; outcome < m_guidance.outcomes.size(); ++outcome)
        for (const TextUse& use : m_guidance.outcomes[outcome].texts)
            if (use.text == text)
                any = diagrams().either(
                    any, diagrams().both(outcomeShown(outcome), use.when ? holds(*use.when) : Diagrams::always));
    return any;
}

Observables::Node Observables::limited(std::size_t card) {
    Node away = Diagrams::never;
    for (const CardLimit& limit : m_guidance.cardOrder.limits) {
        const bool named = std::ranges::find(limit.cards, card) != limit.cards.end();
        const bool stays = limit.keepsOnly ? named || (limit.keepsSafety && m_guidance.cards[card].safety) : !named;
        if (!stays)
            away = diagrams().either(away, holds(limit.when));
    }
    return away;
}

Observables::Node Observables::cardShown(std::size_t card) {
    const Node wanted = diagrams().butNot(holds(m_guidance.cards[card].when), limited(card));
    const bool isPlaced = m_guidance.cards[card].safety ||
                          std::ranges::find(m_guidance.cardOrder.then, card) != m_guidance.cardOrder.then.end();
    if (isPlaced)
        return wanted;
    Node led = Diagrams::never; // a card that no order names is shown only where a lead calls it up
    for (const CardLead& lead : m_guidance.cardOrder.leads)
        if (std::ranges::find(lead.cards, card) != lead.cards.end())
            led = diagrams().either(led, holds(lead.when));
    return diagrams().both(wanted, led);
}

Observables::Node Observables::lineShown(std::size_t line) {
    if (const auto known = m_lines.find(line); known != m_lines.end())
        return known->second;
    const Line& of = m_guidance.lines[line];
    Node shown = of.card ? cardShown(*of.card) : textShown({of.text});
    if (of.when)
        shown = diagrams().both(shown, holds(*of.when));
    for (const std::size_t earlier : m_guidance.movementLines) {
        if (earlier == line)
            break;
        if (of.axis && disagree(m_guidance.lines[earlier], of))
            shown = diagrams().butNot(shown, lineShown(earlier));
    }
    return m_lines[line] = shown;
}

const std::vector<Observables::Node>& Observables::everything() {
    if (!m_everything.empty())
        return m_everything;
    const auto add = [this](Node node) { m_everything.push_back(node); };
    for (std::size_t outcome = 0; outcome < m_guidance.outcomes.size(); ++outcome) {
        const Outcome& of = m_guidance.outcomes[outcome];
        add(outcomeShown(outcome));
        if (of.medical)
            add(outcomeHolds(outcome));
        for (std::size_t cause = 0; cause < of.causes.size(); ++cause)
            add(causeShown(outcome, cause));
        for (const TextUse& use : of.texts)
            add(textShown(use.text));
    }
    for (const SexAdvice advice :
         {SexAdvice::StopUntilSeen, SexAdvice::None, SexAdvice::PauseWhatHurts, SexAdvice::GoGently})
        add(adviceGiven(advice));
    for (const PositionState state : {PositionState::Hidden, PositionState::Greyed, PositionState::Shown})
        add(positionsAre(state));
    for (std::size_t pattern = 0; pattern < m_guidance.positions.patterns.size(); ++pattern)
        add(patternShown(pattern));
    for (std::size_t change = 0; change < m_guidance.positions.changes.size(); ++change)
        add(changeCounts(change));
    add(holds(m_guidance.positions.moreFirst));
    add(holds({FactHolds{m_guidance.plain}}));
    for (std::size_t card = 0; card < m_guidance.cards.size(); ++card)
        add(cardShown(card));
    for (const CardLead& lead : m_guidance.cardOrder.leads)
        add(holds(lead.when));
    for (std::size_t line = 0; line < m_guidance.lines.size(); ++line)
        add(lineShown(line));
    for (std::size_t question = 0; question < m_guidance.questions.size(); ++question)
        if (m_guidance.questions[question].mustAnswer)
            add(unanswered(question));
    return m_everything;
}

} // namespace bedside::guidance
