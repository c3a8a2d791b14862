// SPDX-License-Identifier: MIT
// All that a verdict can show, each as a function of all answers.
#pragma once

#include "guidance/proof/answer_space.h"

#include <map>
#include <string>

namespace bedside::guidance {

/// The guidance and the space of its questions must outlive it. Functions are made when first asked for.
class Observables {
public:
    using Node = Diagrams::Node;

    Observables(const Guidance& guidance, AnswerSpace& space);

    AnswerSpace& space() { return m_space; }
    Diagrams& diagrams() { return m_space.diagrams(); }
    const Guidance& guidance() const { return m_guidance; }

    /// Returns where every answer belongs to a question that is asked: each such sheet is there once.
    Node sheets();
    Node asked(std::size_t question);
    Node unanswered(std::size_t question); // asked, and without an answer
    /// Returns where the condition is surely true.
    Node holds(const Condition& condition) { return truth(condition).yes; }
    Node ruleHolds(std::size_t outcome, std::size_t rule);
    Node outcomeHolds(std::size_t outcome);
    Node causeShown(std::size_t outcome, std::size_t cause); // where its outcome is shown
    Node outcomeShown(std::size_t outcome);
    Node adviceGiven(SexAdvice advice);
    Node positionsAre(PositionState state);
    Node patternShown(std::size_t pattern);
    Node changeCounts(std::size_t change);
    Node textShown(const TextId& text);
    Node cardShown(std::size_t card);
    Node lineShown(std::size_t line);

    /// Returns all that a verdict shows but the rules that explain it.
    const std::vector<Node>& everything();

private:
    // Where a condition is true, and where it is not false: three truth values as two functions.
    struct Ternary {
        Node yes = Diagrams::never;
        Node possible = Diagrams::never;
    };
    Ternary truth(const Condition& condition);
    Ternary truthOfAll(const Conditions& parts);
    Ternary truthOfAny(const Conditions& parts);
    Ternary truthOfCount(const CountAtLeast& count);
    Ternary ofAnswer(std::size_t question, Node answer);
    Node countedAtLeast(const std::vector<Node>& parts, std::size_t least);
    Node somethingUnanswered();
    Node firstOf(const std::vector<Node>& before, Node node);
    Node limited(std::size_t card);

    const Guidance& m_guidance;
    AnswerSpace& m_space;
    std::map<std::size_t, Node> m_asked;
    std::map<std::size_t, Ternary> m_facts;
    std::map<std::size_t, Node> m_outcomes;
    std::map<std::size_t, Node> m_lines;
    std::optional<Node> m_unanswered;
    std::vector<Node> m_everything;
};

} // namespace bedside::guidance
