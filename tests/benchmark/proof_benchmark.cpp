// SPDX-License-Identifier: MIT
// How long the proof takes, and how much memory, for the guidance and for a multiple of it: all questions, parts,
// facts, rules, cards and rows of the frozen table once more, with other names, in one guidance.
//
// proof_benchmark ARTICLE_FOLDER TIMES         prints milliseconds, nodes, megabytes at the peak, and answer sheets
#include "base/overloaded.h"
#include "benchmark/guidance_files.h"
#include "guidance/proof/prove.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

using namespace bedside;
using namespace bedside::guidance;

namespace {

// Names and places of one copy of the guidance.
class Copy {
public:
    Copy(const Guidance& original, std::size_t number) : m_original(original), m_number(number) {}

    template <class Tag> Id<Tag> renamed(const Id<Tag>& id) const { return {id.text + "~" + std::to_string(m_number)}; }
    std::size_t part(std::size_t place) const { return place + m_number * m_original.parts.size(); }
    std::size_t card(std::size_t place) const { return place + m_number * m_original.cards.size(); }

    Condition condition(const Condition& from) const {
        Condition copy = from;
        std::visit(Overloaded{[&](All& all) { conditions(all.parts); }, [&](Any& any) { conditions(any.parts); },
                              [&](Not& no) { conditions(no.part); }, [&](Surely& surely) { conditions(surely.part); },
                              [&](Is& is) { is.question = question(is.question); },
                              [&](AtLeast& least) { least.question = question(least.question); },
                              [&](CountAtLeast& count) {
                                  for (Is& is : count.answers)
                                      is.question = question(is.question);
                              },
                              [&](FactHolds& holds) { holds.fact += m_number * m_original.facts.size(); },
                              [](auto&) {}}, // of the outcomes there are no copies: each has the rules of all
                   copy.value);
        return copy;
    }
    std::optional<Condition> condition(const std::optional<Condition>& from) const {
        return from ? std::optional(condition(*from)) : std::nullopt;
    }
    FrozenAnswer answer(const FrozenAnswer& from) const { return {renamed(from.question), from.options}; }

    std::size_t question(std::size_t place) const { return place + m_number * m_original.questions.size(); }

private:
    void conditions(Conditions& parts) const {
        for (Condition& part : parts)
            part = condition(part);
    }

    const Guidance& m_original;
    std::size_t m_number;
};

// Such a rule speaks for every copy already, and a second one would be dead.
bool isForAll(const Condition& condition) {
    const All* all = std::get_if<All>(&condition.value);
    return (all != nullptr && all->parts.empty()) || std::holds_alternative<SomethingUnanswered>(condition.value);
}

void addQuestions(const Guidance& from, const Copy& copy, Guidance& to) {
    for (const Part& part : from.parts)
        to.parts.push_back({copy.renamed(part.id), copy.condition(part.askedIf)});
    for (Question question : from.questions) {
        question.id = copy.renamed(question.id);
        question.part = copy.part(question.part);
        question.askedIf = copy.condition(question.askedIf);
        to.questions.push_back(std::move(question));
    }
    for (const Fact& fact : from.facts)
        to.facts.push_back({copy.renamed(fact.id), copy.condition(fact.when)});
    for (const EqualOptions& equal : from.equalOptions)
        to.equalOptions.push_back({copy.question(equal.question), equal.options});
}

void addRules(const Guidance& from, const Copy& copy, Guidance& to) {
    for (std::size_t outcome = 0; outcome < from.outcomes.size(); ++outcome)
        for (const Rule& rule : from.outcomes[outcome].rules)
            if (!isForAll(rule.when))
                to.outcomes[outcome].rules.push_back({copy.renamed(rule.id), rule.cause, copy.condition(rule.when)});
    to.positions.moreFirst = {Any{{to.positions.moreFirst, copy.condition(from.positions.moreFirst)}}};
}

void addCards(const Guidance& from, const Copy& copy, Guidance& to) {
    for (const Card& card : from.cards)
        to.cards.push_back({copy.renamed(card.id), card.safety, copy.condition(card.when)});
    for (std::size_t place = 0; place < from.cardOrder.limits.size(); ++place) {
        CardLimit limit = from.cardOrder.limits[place];
        for (std::size_t& card : limit.cards)
            card = copy.card(card);
        std::vector<std::size_t>& kept = to.cardOrder.limits[place].cards;
        limit.when = copy.condition(limit.when);
        if (limit.keepsOnly)
            kept.insert(kept.end(), limit.cards.begin(), limit.cards.end());
        else
            to.cardOrder.limits.push_back(std::move(limit));
    }
    for (const std::size_t card : from.cardOrder.then)
        to.cardOrder.then.push_back(copy.card(card));
}

void addTable(const FrozenTable& from, const Copy& copy, FrozenTable& to) {
    const auto answers = [&](std::vector<FrozenAnswer> all) {
        for (FrozenAnswer& answer : all)
            answer = copy.answer(answer);
        return all;
    };
    const auto add = [&](auto FrozenTable::*list) {
        for (const auto& id : from.*list)
            (to.*list).push_back(copy.renamed(id));
    };
    for (const FrozenRow& row : from.rows)
        to.rows.push_back({answers(row.all), row.atLeast, row.whenAsked});
    add(&FrozenTable::calmerNotSure);
    add(&FrozenTable::mustAnswer);
    add(&FrozenTable::neutral);
    add(&FrozenTable::start);
    add(&FrozenTable::safetyCards);
    const std::vector<FrozenAnswer> calmer = answers(from.mayGrowCalmer);
    to.mayGrowCalmer.insert(to.mayGrowCalmer.end(), calmer.begin(), calmer.end());
}

benchmark::GuidanceFiles multiplied(const benchmark::GuidanceFiles& files, std::size_t times) {
    benchmark::GuidanceFiles many = files;
    for (std::size_t number = 1; number < times; ++number) {
        const Copy copy(files.guidance, number);
        addQuestions(files.guidance, copy, many.guidance);
        addRules(files.guidance, copy, many.guidance);
        addCards(files.guidance, copy, many.guidance);
        addTable(files.frozen, copy, many.frozen);
    }
    return many;
}

} // namespace

int main(int count, char** values) {
    if (count < 3)
        return 2;
    const benchmark::GuidanceFiles files =
        multiplied(benchmark::readGuidanceFiles(values[1]), std::strtoul(values[2], nullptr, 10));
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    const Proof proof = prove(files.guidance, files.frozen);
    const std::chrono::duration<double, std::milli> passed = Clock::now() - begin;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.1f %zu %.1f %s\n", passed.count(), proof.nodes, static_cast<double>(usage.ru_maxrss) / 1000,
                proof.sheets.text().c_str());
    return proof.broken.empty() ? 0 : 1; // looking for sheets that break a law would be other work
}
