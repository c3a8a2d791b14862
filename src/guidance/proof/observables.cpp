// SPDX-License-Identifier: MIT
#include "guidance/proof/observables.h"

#include "base/overloaded.h"

#include <algorithm>

namespace bedside::guidance {

Observables::Observables(const Guidance& guidance, AnswerSpace& space) : m_guidance(guidance), m_space(space) {}

Observables::Node Observables::sheets() {
    Node all = m_space.wellFormed();
    for (std::size_t question = m_guidance.questions.size(); question-- > 0;)
        all = diagrams().both(all, diagrams().either(asked(question), diagrams().negated(m_space.answered(question))));
    return all;
}

Observables::Node Observables::asked(std::size_t question) {
    if (const auto known = m_asked.find(question); known != m_asked.end())
        return known->second;
    const Question& of = m_guidance.questions[question];
    const std::optional<Condition>& ofPart = m_guidance.parts[of.part].askedIf;
    const Node part = ofPart ? holds(*ofPart) : Diagrams::always;
    const Node own = of.askedIf ? holds(*of.askedIf) : Diagrams::always;
    return m_asked[question] = diagrams().both(part, own);
}

Observables::Node Observables::unanswered(std::size_t question) {
    return diagrams().butNot(asked(question), m_space.answered(question));
}

Observables::Ternary Observables::ofAnswer(std::size_t question, Node answer) {
    const Node yes = diagrams().both(asked(question), answer);
    return {yes, diagrams().either(yes, unanswered(question))};
}

Observables::Ternary Observables::truthOfAll(const Conditions& parts) {
    Ternary all{Diagrams::always, Diagrams::always};
    for (const Condition& part : parts) {
        const Ternary of = truth(part);
        all = {diagrams().both(all.yes, of.yes), diagrams().both(all.possible, of.possible)};
    }
    return all;
}

Observables::Ternary Observables::truthOfAny(const Conditions& parts) {
    Ternary any;
    for (const Condition& part : parts) {
        const Ternary of = truth(part);
        any = {diagrams().either(any.yes, of.yes), diagrams().either(any.possible, of.possible)};
    }
    return any;
}

Observables::Node Observables::countedAtLeast(const std::vector<Node>& parts, std::size_t least) {
    std::vector<Node> atLeast(least + 1, Diagrams::never); // of the parts so far, that many are true or more
    atLeast[0] = Diagrams::always;
    for (const Node part : parts)
        for (std::size_t many = least; many > 0; --many)
            atLeast[many] = diagrams().either(atLeast[many], diagrams().both(part, atLeast[many - 1]));
    return atLeast[least];
}

Observables::Ternary Observables::truthOfCount(const CountAtLeast& count) {
    std::vector<Node> yes;
    std::vector<Node> possible;
    for (const Is& is : count.answers) {
        const Ternary of = ofAnswer(is.question, m_space.is(is));
        yes.push_back(of.yes);
        possible.push_back(of.possible);
    }
    return {countedAtLeast(yes, count.least), countedAtLeast(possible, count.least)};
}

Observables::Node Observables::somethingUnanswered() {
    if (!m_unanswered) {
        Node any = Diagrams::never;
        for (std::size_t question = m_guidance.questions.size(); question-- > 0;)
            if (m_guidance.questions[question].mustAnswer)
                any = diagrams().either(any, unanswered(question));
        m_unanswered = any;
    }
    return *m_unanswered;
}

Observables::Ternary Observables::truth(const Condition& condition) {
    const auto known = [](Node node) { return Ternary{node, node}; };
    return std::visit(Overloaded{[&](const All& all) { return truthOfAll(all.parts); },
                                 [&](const Any& any) { return truthOfAny(any.parts); },
                                 [&](const Not& no) {
                                     const Ternary of = truth(no.part.front());
                                     return Ternary{diagrams().negated(of.possible), diagrams().negated(of.yes)};
                                 },
                                 [&](const Surely& surely) { return known(truth(surely.part.front()).yes); },
                                 [&](const Is& is) { return ofAnswer(is.question, m_space.is(is)); },
                                 [&](const AtLeast& least) { return ofAnswer(least.question, m_space.atLeast(least)); },
                                 [&](const CountAtLeast& count) { return truthOfCount(count); },
                                 [&](const SomethingUnanswered&) { return known(somethingUnanswered()); },
                                 [&](const FactHolds& fact) {
                                     if (const auto found = m_facts.find(fact.fact); found != m_facts.end())
                                         return found->second;
                                     const Ternary of = truth(m_guidance.facts[fact.fact].when);
                                     m_facts[fact.fact] = of;
                                     return of;
                                 },
                                 [&](const OutcomeHolds& outcome) { return known(outcomeHolds(outcome.outcome)); },
                                 [&](const OutcomeIs& is) {
                                     Node any = Diagrams::never;
                                     for (const std::size_t outcome : is.outcomes)
                                         any = diagrams().either(any, outcomeShown(outcome));
                                     return known(any);
                                 },
                                 [&](const PositionsAre& are) { return known(positionsAre(are.state)); }},
                      condition.value);
}

Observables::Node Observables::ruleHolds(std::size_t outcome, std::size_t rule) {
    return holds(m_guidance.outcomes[outcome].rules[rule].when);
}

Observables::Node Observables::outcomeHolds(std::size_t outcome) {
    if (const auto known = m_outcomes.find(outcome); known != m_outcomes.end())
        return known->second;
    Node any = Diagrams::never;
    for (const Rule& rule : m_guidance.outcomes[outcome].rules)
        any = diagrams().either(any, holds(rule.when));
    return m_outcomes[outcome] = any;
}

Observables::Node Observables::firstOf(const std::vector<Node>& before, Node node) {
    for (const Node earlier : before)
        node = diagrams().butNot(node, earlier);
    return node;
}

Observables::Node Observables::outcomeShown(std::size_t outcome) {
    std::vector<Node> before;
    for (std::size_t earlier = 0; earlier < outcome; ++earlier)
        before.push_back(outcomeHolds(earlier));
    return firstOf(before, outcomeHolds(outcome));
}

Observables::Node Observables::causeShown(std::size_t outcome, std::size_t cause) {
    Node any = Diagrams::never;
    for (const Rule& rule : m_guidance.outcomes[outcome].rules)
        if (rule.cause == cause)
            any = diagrams().either(any, holds(rule.when));
    return diagrams().both(any, outcomeShown(outcome));
}

Observables::Node Observables::adviceGiven(SexAdvice advice) {
    std::vector<Node> before;
    Node given = Diagrams::never;
    for (const AdviceRule& rule : m_guidance.sexAdvice) {
        if (rule.advice == advice)
            given = diagrams().either(given, firstOf(before, holds(rule.when)));
        before.push_back(holds(rule.when));
    }
    return given;
}

} // namespace bedside::guidance
