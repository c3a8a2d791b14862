// SPDX-License-Identifier: MIT
#include "guidance/circle.h"

#include "base/overloaded.h"

#include <algorithm>
#include <map>

namespace bedside::guidance {

namespace {

// A question (whether it is asked), a fact or an outcome: the kind, and the place.
using Node = std::pair<char, std::size_t>;

class CircleSearch {
public:
    explicit CircleSearch(const Guidance& guidance) : m_guidance(guidance) {}

    std::optional<std::string> search() {
        for (std::size_t i = 0; i < m_guidance.questions.size(); ++i)
            visit({'q', i});
        for (std::size_t i = 0; i < m_guidance.facts.size(); ++i)
            visit({'f', i});
        for (std::size_t i = 0; i < m_guidance.outcomes.size(); ++i)
            visit({'o', i});
        return m_circle;
    }

private:
    enum class State { New, Open, Done };

    std::string nameOf(const Node& node) const {
        return node.first == 'q'   ? m_guidance.questions[node.second].id.text
               : node.first == 'f' ? m_guidance.facts[node.second].id.text
                                   : m_guidance.outcomes[node.second].id.text;
    }
    void visit(const Node& node);
    void follow(const Condition& condition);
    void follow(const Conditions& parts) {
        std::ranges::for_each(parts, [this](const auto& part) { follow(part); });
    }
    void follow(const std::optional<Condition>& condition) {
        if (condition)
            follow(*condition);
    }

    const Guidance& m_guidance;
    std::map<Node, State> m_states;
    std::vector<Node> m_way;
    std::optional<std::string> m_circle;
};

void CircleSearch::visit(const Node& node) {
    State& state = m_states[node];
    if (state == State::Open && !m_circle) {
        m_circle = "";
        for (auto step = std::ranges::find(m_way, node); step != m_way.end(); ++step)
            *m_circle += nameOf(*step) + " > ";
        *m_circle += nameOf(node);
    }
    if (state != State::New || m_circle)
        return;
    state = State::Open;
    m_way.push_back(node);
    if (node.first == 'q') {
        follow(m_guidance.parts[m_guidance.questions[node.second].part].askedIf);
        follow(m_guidance.questions[node.second].askedIf);
    } else if (node.first == 'f') {
        follow(m_guidance.facts[node.second].when);
    } else {
        for (const Rule& rule : m_guidance.outcomes[node.second].rules)
            follow(rule.when);
    }
    m_way.pop_back();
    m_states[node] = State::Done;
}

void CircleSearch::follow(const Condition& condition) {
    std::visit(Overloaded{[&](const All& all) { follow(all.parts); }, [&](const Any& any) { follow(any.parts); },
                          [&](const Not& no) { follow(no.part); }, [&](const Surely& surely) { follow(surely.part); },
                          [&](const Is& is) {
                              visit({'q', is.question});
                          },
                          [&](const AtLeast& least) {
                              visit({'q', least.question});
                          },
                          [&](const CountAtLeast& count) {
                              for (const Is& is : count.answers)
                                  visit({'q', is.question});
                          },
                          [&](const SomethingUnanswered&) {
                              for (std::size_t i = 0; i < m_guidance.questions.size(); ++i)
                                  if (m_guidance.questions[i].mustAnswer)
                                      visit({'q', i});
                          },
                          [&](const FactHolds& fact) {
                              visit({'f', fact.fact});
                          },
                          [&](const OutcomeHolds& outcome) {
                              visit({'o', outcome.outcome});
                          },
                          [](const OutcomeIs&) {}, [](const PositionsAre&) {}},
               condition.value);
}

} // namespace

std::optional<std::string> findCircle(const Guidance& guidance) { return CircleSearch(guidance).search(); }

} // namespace bedside::guidance
