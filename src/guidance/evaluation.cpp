// SPDX-License-Identifier: MIT
#include "guidance/evaluation.h"

#include "base/overloaded.h"

#include <algorithm>

namespace bedside::guidance {

Evaluation::Evaluation(const Guidance& guidance, const Sheet& sheet)
    : m_guidance(guidance), m_sheet(sheet),
      m_known(guidance.questions.size() + guidance.facts.size() + guidance.outcomes.size(), Known::NotYet) {}

bool Evaluation::findAsked(std::size_t question) {
    const Question& asking = m_guidance.questions[question];
    const std::optional<Condition>& ofPart = m_guidance.parts[asking.part].askedIf;
    const bool is = (!ofPart || holds(*ofPart)) && (!asking.askedIf || holds(*asking.askedIf));
    m_known[question] = is ? Known::Yes : Known::No;
    return is;
}

Truth Evaluation::factTruth(std::size_t fact) {
    Known& known = m_known[m_guidance.questions.size() + fact];
    if (known == Known::NotYet)
        known = static_cast<Known>(truth(m_guidance.facts[fact].when));
    return static_cast<Truth>(known);
}

bool Evaluation::outcomeHolds(std::size_t outcome) {
    Known& known = m_known[m_guidance.questions.size() + m_guidance.facts.size() + outcome];
    if (known == Known::NotYet) {
        const auto holding = [this](const Rule& rule) { return holds(rule.when); };
        known = std::ranges::any_of(m_guidance.outcomes[outcome].rules, holding) ? Known::Yes : Known::No;
    }
    return known == Known::Yes;
}

Truth Evaluation::truthOfAnswer(const Is& is) {
    if (!asked(is.question))
        return Truth::No;
    const std::optional<AnswerBits>& given = m_sheet[is.question];
    return given ? truthOf((*given & is.options) != 0) : Truth::Unknown;
}

Truth Evaluation::truthOfCount(const CountAtLeast& count) {
    std::size_t sure = 0;
    std::size_t possible = 0;
    for (const Is& is : count.answers) {
        const Truth truth = truthOfAnswer(is);
        sure += truth == Truth::Yes;
        possible += truth != Truth::No;
    }
    return sure >= count.least ? Truth::Yes : possible < count.least ? Truth::No : Truth::Unknown;
}

Truth Evaluation::truth(const Condition& condition) {
    if (const Is* is = std::get_if<Is>(&condition.value)) // most are, and a direct way is quicker than the visit
        return truthOfAnswer(*is);
    if (const FactHolds* fact = std::get_if<FactHolds>(&condition.value))
        return factTruth(fact->fact);
    return std::visit(
        Overloaded{[&](const All& all) {
                       Truth least = Truth::Yes;
                       for (auto part = all.parts.begin(); part != all.parts.end() && least != Truth::No; ++part)
                           least = both(least, truth(*part));
                       return least;
                   },
                   [&](const Any& any) {
                       Truth greatest = Truth::No;
                       for (auto part = any.parts.begin(); part != any.parts.end() && greatest != Truth::Yes; ++part)
                           greatest = either(greatest, truth(*part));
                       return greatest;
                   },
                   [&](const Not& no) { return negated(truth(no.part.front())); },
                   [&](const Surely& surely) { return truthOf(holds(surely.part.front())); },
                   [&](const Is& is) { return truthOfAnswer(is); },
                   [&](const AtLeast& least) {
                       if (!asked(least.question))
                           return Truth::No;
                       const std::optional<AnswerBits>& given = m_sheet[least.question];
                       return given ? truthOf(*given >= least.number) : Truth::Unknown;
                   },
                   [&](const CountAtLeast& count) { return truthOfCount(count); },
                   [&](const SomethingUnanswered&) { return truthOf(unanswered().any()); },
                   [&](const FactHolds& fact) { return factTruth(fact.fact); },
                   [&](const OutcomeHolds& outcome) { return truthOf(outcomeHolds(outcome.outcome)); },
                   [&](const OutcomeIs& is) {
                       return truthOf(std::ranges::find(is.outcomes, m_outcome) != is.outcomes.end());
                   },
                   [&](const PositionsAre& are) { return truthOf(are.state == m_positions); }},
        condition.value);
}

const QuestionSet& Evaluation::unanswered() {
    if (m_unanswered)
        return *m_unanswered;
    QuestionSet missing;
    for (std::size_t question = 0; question < m_guidance.questions.size(); ++question)
        if (m_guidance.questions[question].mustAnswer && !m_sheet[question] && asked(question))
            missing.set(question);
    return m_unanswered.emplace(missing);
}

QuestionSet Evaluation::grounds(const Condition& condition) {
    QuestionSet found;
    addGrounds(condition, found);
    return found;
}

void Evaluation::addGrounds(const Conditions& parts, Truth wanted, bool all, QuestionSet& grounds) {
    for (const Condition& part : parts)
        if (all || truth(part) == wanted)
            addGrounds(part, grounds);
}

void Evaluation::addGrounds(const Condition& condition, QuestionSet& grounds) {
    const auto given = [&](std::size_t question) {
        if (m_sheet[question] && asked(question))
            grounds.set(question);
    };
    std::visit(Overloaded{[&](const All& all) {
                              const Truth whole = truth(condition);
                              addGrounds(all.parts, whole, whole == Truth::Yes, grounds);
                          },
                          [&](const Any& any) {
                              const Truth whole = truth(condition);
                              addGrounds(any.parts, whole, whole == Truth::No, grounds);
                          },
                          [&](const Not& no) { addGrounds(no.part.front(), grounds); },
                          [&](const Surely& surely) { addGrounds(surely.part.front(), grounds); },
                          [&](const Is& is) { given(is.question); },
                          [&](const AtLeast& least) { given(least.question); },
                          [&](const CountAtLeast& count) {
                              const Truth counted = truth(condition) == Truth::Yes ? Truth::Yes : Truth::No;
                              for (const Is& is : count.answers)
                                  if (truthOfAnswer(is) == counted)
                                      given(is.question);
                          },
                          [&](const SomethingUnanswered&) { grounds |= unanswered(); },
                          [&](const FactHolds& fact) { addGrounds(m_guidance.facts[fact.fact].when, grounds); },
                          [&](const OutcomeHolds& outcome) {
                              for (const Rule& rule : m_guidance.outcomes[outcome.outcome].rules)
                                  if (holds(rule.when) == outcomeHolds(outcome.outcome))
                                      addGrounds(rule.when, grounds);
                          },
                          [](const OutcomeIs&) {}, [](const PositionsAre&) {}},
               condition.value);
}

} // namespace bedside::guidance
