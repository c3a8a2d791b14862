// SPDX-License-Identifier: MIT
#include "codec/fhir/enable_clauses.h"

#include "base/overloaded.h"

#include <algorithm>
#include <bit>

namespace bedside::codec {

using namespace guidance;

namespace {

constexpr std::size_t mostClauses = 2000;

/// The truth that is wanted of a condition, or that it has another.
enum class Wanted { Yes, NotYes, No, NotNo };

Wanted turned(Wanted wanted) {
    constexpr Wanted others[] = {Wanted::No, Wanted::NotNo, Wanted::Yes, Wanted::NotYes};
    return others[static_cast<std::size_t>(wanted)];
}

/// Returns the clauses that hold where both or one of the two do.
Clauses both(Clauses one, const Clauses& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

/// True where what the clause says follows from the other.
bool follows(const Clause& clause, const Clause& from) {
    return std::ranges::all_of(from, [&](const auto& each) {
        const auto own = clause.find(each.first);
        return own != clause.end() && (each.second & ~own->second) == 0;
    });
}

/// Takes what alone must hold out of the clauses, and what follows from it or is ruled out by it out of the others.
Clause takenAlone(const Guidance& guidance, Clauses& clauses) {
    Clause single;
    const auto every = [&](const Looked& looked) { return everyValue(guidance, looked); };
    for (bool changed = true; changed;) {
        changed = false;
        for (const Clause& clause : clauses)
            if (clause.size() == 1) {
                const auto& [looked, values] = *clause.begin();
                Values& known = single.try_emplace(looked, every(looked)).first->second;
                changed = changed || (known & ~values) != 0;
                known &= values;
            }
        for (Clause& clause : clauses)
            for (auto& [looked, values] : clause)
                if (const auto known = single.find(looked); known != single.end())
                    values = (known->second & ~values) == 0 ? every(looked) : values & known->second;
        std::erase_if(clauses, [&](Clause& clause) {
            std::erase_if(clause, [](const auto& each) { return each.second == 0; });
            return std::ranges::any_of(clause, [&](const auto& each) { return each.second == every(each.first); });
        });
    }
    return single;
}

class ClauseFinder {
public:
    explicit ClauseFinder(const Guidance& guidance) : m_guidance(guidance) {}

    Result<Clauses> find(const guidance::Condition& condition) {
        Clauses clauses = simplified(m_guidance, of(condition, Wanted::Yes));
        if (!m_obstacle.empty())
            return Fault{"", m_obstacle};
        return clauses;
    }

private:
    Clauses of(const guidance::Condition& condition, Wanted wanted);
    Clauses asked(std::size_t question, bool isAsked);
    Clauses ofAnswer(const Is& is, Wanted wanted);
    Clauses ofValues(std::size_t question, Values values, Wanted wanted);
    Clauses ofList(const Is& is, Wanted wanted);
    Clauses ofCount(const CountAtLeast& count, Wanted wanted);
    Clauses ofOutcome(const Outcome& outcome, Wanted wanted);

    Clauses either(const Clauses& one, const Clauses& other) {
        Clauses product;
        if (one.size() * other.size() > mostClauses)
            refuse("needs more alternatives than a record system could follow");
        else
            for (const Clause& left : one)
                for (const Clause& right : other) {
                    Clause clause = left;
                    for (const auto& [looked, values] : right)
                        clause[looked] |= values;
                    product.push_back(std::move(clause));
                }
        return simplified(m_guidance, std::move(product));
    }
    template <class Parts> Clauses all(const Parts& parts, Wanted wanted) {
        Clauses clauses;
        for (const auto& part : parts)
            clauses = both(std::move(clauses), of(part, wanted));
        return clauses;
    }
    template <class Parts> Clauses any(const Parts& parts, Wanted wanted) {
        Clauses clauses{Clause{}};
        for (const auto& part : parts)
            clauses = either(clauses, of(part, wanted));
        return clauses;
    }
    Clauses refuse(const char* why) {
        m_obstacle = m_obstacle.empty() ? why : m_obstacle;
        return {};
    }

    const Guidance& m_guidance;
    std::string m_obstacle;
};

Clauses ClauseFinder::of(const guidance::Condition& condition, Wanted wanted) {
    const bool isAll = wanted == Wanted::Yes || wanted == Wanted::NotNo;
    const bool isYes = wanted == Wanted::Yes || wanted == Wanted::NotNo; // of what is never unknown
    return std::visit(
        Overloaded{[&](const All& parts) { return isAll ? all(parts.parts, wanted) : any(parts.parts, wanted); },
                   [&](const Any& parts) { return isAll ? any(parts.parts, wanted) : all(parts.parts, wanted); },
                   [&](const Not& no) { return of(no.part.front(), turned(wanted)); },
                   [&](const Surely& surely) { return of(surely.part.front(), isYes ? Wanted::Yes : Wanted::NotYes); },
                   [&](const Is& is) { return ofAnswer(is, wanted); },
                   [&](const AtLeast& least) {
                       const Question& question = m_guidance.questions[least.question];
                       if (question.maximum - question.minimum >= mostValues)
                           return refuse("compares a number of too wide a range");
                       const Values all = everyValue(m_guidance, {least.question, {}}) & ~noAnswer;
                       const AnswerBits step = std::max(least.number, question.minimum) - question.minimum;
                       return ofValues(least.question, step > mostValues ? 0 : all >> step << step, wanted);
                   },
                   [&](const CountAtLeast& count) { return ofCount(count, wanted); },
                   [&](const SomethingUnanswered&) { return refuse("asks what is unanswered"); },
                   [&](const FactHolds& fact) { return of(m_guidance.facts[fact.fact].when, wanted); },
                   [&](const OutcomeHolds& outcome) {
                       return ofOutcome(m_guidance.outcomes[outcome.outcome], isYes ? Wanted::Yes : Wanted::NotYes);
                   },
                   [&](const OutcomeIs&) { return refuse("asks which outcome is shown"); },
                   [&](const PositionsAre&) { return refuse("asks how the positions are shown"); }},
        condition.value);
}

Clauses ClauseFinder::asked(std::size_t question, bool isAsked) {
    const auto& ofPart = m_guidance.parts[m_guidance.questions[question].part].askedIf;
    const auto& own = m_guidance.questions[question].askedIf;
    Clauses clauses = isAsked ? Clauses{} : Clauses{Clause{}};
    for (const auto* condition : {&ofPart, &own})
        if (*condition)
            clauses = isAsked ? both(std::move(clauses), of(**condition, Wanted::Yes))
                              : either(clauses, of(**condition, Wanted::NotYes));
    return clauses;
}

Clauses ClauseFinder::ofAnswer(const Is& is, Wanted wanted) {
    return m_guidance.questions[is.question].kind == QuestionKind::List ? ofList(is, wanted)
                                                                        : ofValues(is.question, is.options, wanted);
}

Clauses ClauseFinder::ofValues(std::size_t question, Values values, Wanted wanted) {
    const Looked looked{question, {}};
    const Values every = everyValue(m_guidance, looked);
    switch (wanted) {
    case Wanted::Yes:
        return {{{looked, values}}};
    case Wanted::NotYes:
        return {{{looked, every & ~values}}};
    case Wanted::No:
        return either(asked(question, false), {{{looked, every & ~values & ~noAnswer}}});
    case Wanted::NotNo:
        return both(asked(question, true), {{{looked, values | noAnswer}}});
    }
    return {};
}

Clauses ClauseFinder::ofList(const Is& is, Wanted wanted) {
    Clause has;
    Clauses lacks;
    for (std::size_t option = 0; option < m_guidance.questions[is.question].options.size(); ++option)
        if ((is.options >> option & 1) != 0) {
            has[{is.question, option}] = ticked;
            lacks.push_back({{{is.question, option}, unticked}});
        }
    const Looked whole{is.question, {}};
    switch (wanted) {
    case Wanted::Yes:
        return {has};
    case Wanted::NotYes:
        return lacks;
    case Wanted::No:
        return either(asked(is.question, false), both(std::move(lacks), {{{whole, answered}}}));
    case Wanted::NotNo:
        has[whole] = noAnswer;
        return both(asked(is.question, true), {has});
    }
    return {};
}

/// So many hold where of each choice of the rest and one more, one holds; they do not where of each choice of so many,
/// one does not.
Clauses ClauseFinder::ofCount(const CountAtLeast& count, Wanted wanted) {
    const bool isMet = wanted == Wanted::Yes || wanted == Wanted::NotNo;
    const std::size_t all = count.answers.size();
    if (all > 16)
        return refuse("counts too many answers");
    if (count.least == 0 || count.least > all)
        return (count.least == 0) == isMet ? Clauses{} : Clauses{Clause{}};
    const auto chosen = static_cast<int>(isMet ? all - count.least + 1 : count.least);
    Clauses clauses;
    for (std::uint32_t choice = 0; choice < 1u << all; ++choice) {
        if (std::popcount(choice) != chosen)
            continue;
        Clauses one{Clause{}};
        for (std::size_t place = 0; place < all; ++place)
            if ((choice >> place & 1) != 0)
                one = either(one, ofAnswer(count.answers[place], wanted));
        clauses = both(std::move(clauses), one);
    }
    return clauses;
}

Clauses ClauseFinder::ofOutcome(const Outcome& outcome, Wanted wanted) {
    Conditions rules;
    for (const Rule& rule : outcome.rules)
        rules.push_back(rule.when);
    return wanted == Wanted::Yes ? any(rules, wanted) : all(rules, wanted);
}

} // namespace

Values everyValue(const Guidance& guidance, const Looked& looked) {
    const Question& question = guidance.questions[looked.question];
    if (looked.option)
        return unticked | ticked;
    if (question.kind == QuestionKind::List)
        return answered | noAnswer;
    const std::size_t values =
        question.kind == QuestionKind::One ? question.options.size() : question.maximum - question.minimum + 1;
    return ((Values{1} << std::min(values, mostValues)) - 1) | noAnswer;
}

Result<Clauses> clausesOf(const Guidance& guidance, const guidance::Condition& condition) {
    return ClauseFinder(guidance).find(condition);
}

Clauses simplified(const Guidance& guidance, Clauses clauses) {
    const Clause single = takenAlone(guidance, clauses);
    Clauses kept;
    for (const auto& [looked, values] : single)
        if (values != everyValue(guidance, looked))
            kept.push_back(values == 0 ? Clause{} : Clause{{looked, values}});
    kept.insert(kept.end(), clauses.begin(), clauses.end());
    if (std::ranges::find(kept, Clause{}) != kept.end())
        return {Clause{}};
    Clauses left;
    for (std::size_t place = 0; place < kept.size(); ++place) {
        bool isNeeded = true;
        for (std::size_t other = 0; other < kept.size() && isNeeded; ++other)
            isNeeded =
                other == place || !follows(kept[place], kept[other]) || (kept[place] == kept[other] && place < other);
        if (isNeeded)
            left.push_back(kept[place]);
    }
    return left;
}

} // namespace bedside::codec
