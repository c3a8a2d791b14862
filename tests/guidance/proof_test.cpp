// SPDX-License-Identifier: MIT
// The proof against counting by hand, on guidances made by chance.
#include "guidance/proof/observables.h"
#include "guidance/proof/prove.h"
#include "guidance/random_guidance.h"
#include "guidance/small_guidance.h"
#include "support/catch.h"

#include <algorithm>
#include <bit>
#include <functional>

using namespace bedside::guidance;

namespace {

constexpr unsigned seeds = 1500;

using Is = std::function<bool(const Verdict&)>;

template <class Values, class Value> bool has(const Values& values, const Value& value) {
    return std::ranges::find(values, value) != values.end();
}

bool showsCard(const Verdict& verdict, std::size_t card) {
    return std::ranges::find(verdict.cards, card, &ShownCard::card) != verdict.cards.end();
}

bool showsLine(const Guidance& guidance, const Verdict& verdict, std::size_t line) {
    const Line& of = guidance.lines[line];
    const bool isNear = of.card ? showsCard(verdict, *of.card) : has(verdict.texts, TextId{of.text});
    return isNear && !has(verdict.hiddenLines, line);
}

// Every function of the observables, beside what judging a sheet says of it.
std::vector<std::pair<Diagrams::Node, Is>> counterparts(const Guidance& guidance, Observables& all) {
    std::vector<std::pair<Diagrams::Node, Is>> pairs;
    const auto add = [&](Diagrams::Node node, Is is) { pairs.emplace_back(node, std::move(is)); };
    for (std::size_t i = 0; i < guidance.outcomes.size(); ++i)
        add(all.outcomeShown(i), [=](const Verdict& verdict) { return verdict.outcome == i; });
    for (std::size_t i = 0; i < 2; ++i) {
        add(all.outcomeHolds(i), [=](const Verdict& verdict) { return verdict.outcome == i || has(verdict.also, i); });
        add(all.causeShown(0, i), [=](const Verdict& verdict) { return has(verdict.causes, i); });
    }
    for (std::size_t i = 0; i < guidance.cards.size(); ++i)
        add(all.cardShown(i), [=](const Verdict& verdict) { return showsCard(verdict, i); });
    for (std::size_t i = 0; i < guidance.lines.size(); ++i)
        add(all.lineShown(i), [=, &guidance](const Verdict& verdict) { return showsLine(guidance, verdict, i); });
    for (const SexAdvice advice : {SexAdvice::StopUntilSeen, SexAdvice::PauseWhatHurts, SexAdvice::GoGently})
        add(all.adviceGiven(advice), [=](const Verdict& verdict) { return verdict.sexAdvice == advice; });
    for (const PositionState state : {PositionState::Hidden, PositionState::Greyed, PositionState::Shown})
        add(all.positionsAre(state), [=](const Verdict& verdict) { return verdict.positions.state == state; });
    add(all.changeCounts(0), [](const Verdict& verdict) { return !verdict.positions.changes.empty(); });
    add(all.patternShown(0), [](const Verdict& verdict) {
        return verdict.positions.state == PositionState::Shown && verdict.positions.pattern == 0;
    });
    for (std::size_t i = 0; i < guidance.questions.size(); ++i)
        if (guidance.questions[i].mustAnswer)
            add(all.unanswered(i), [=](const Verdict& verdict) { return verdict.unanswered[i]; });
    return pairs;
}

Verdict withoutReasons(Verdict verdict) {
    verdict.because.clear();
    for (ShownCard& card : verdict.cards)
        card.questions.reset();
    return verdict;
}

} // namespace

TEST_CASE("every observable is true on as many sheets as judging each of them says") {
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const Guidance guidance = randomGuidance(seed);
        std::vector<Verdict> verdicts;
        for (const Sheet& sheet : everySheet(guidance))
            verdicts.push_back(judge(guidance, sheet));
        AnswerSpace space(guidance);
        Observables all(guidance, space);
        const auto count = [&](Diagrams::Node node) { return space.diagrams().count(node).text(); };
        CAPTURE(seed);
        REQUIRE(count(all.sheets()) == BigCount(static_cast<std::uint32_t>(verdicts.size())).text());
        for (const auto& [node, is] : counterparts(guidance, all))
            REQUIRE(count(space.diagrams().both(node, all.sheets())) ==
                    BigCount(static_cast<std::uint32_t>(std::ranges::count_if(verdicts, is))).text());
    }
}

TEST_CASE("two guidances have the same verdicts exactly where no sheet tells them apart") {
    unsigned differing = 0;
    unsigned same = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        const Guidance one = randomGuidance(seed);
        Guidance other = one;
        other.outcomes[0].rules[0].when = one.outcomes[1].rules[seed % 2].when;
        const auto apart = [&](const Sheet& sheet) {
            return withoutReasons(judge(one, sheet)) != withoutReasons(judge(other, sheet));
        };
        const bool differ = std::ranges::any_of(everySheet(one), apart);
        REQUIRE(sameVerdicts(one, other) == !differ);
        (differ ? differing : same) += 1;
    }
    CHECK(differing > 50);
    CHECK(same > 10);
}

TEST_CASE("the sheet that shows a broken law breaks it, and no sheet with fewer answers does") {
    unsigned broken = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        const Guidance guidance = randomGuidance(seed);
        FrozenTable table;
        for (const Outcome& outcome : guidance.outcomes)
            table.outcomes.push_back({outcome.id, outcome.urgency, outcome.medical, false, true, {}});
        table.rows = {{{{{"q0"}, {guidance.questions[0].options[0]}}}, {"O0"}, true}};
        const AnswerBits bad = 1;
        const auto breaks = [&](const Sheet& sheet) { return sheet[0] == bad && judge(guidance, sheet).outcome != 0; };
        const auto answers = [](const Sheet& sheet) {
            std::size_t given = 0;
            for (std::size_t i = 0; i < sheet.size(); ++i)
                given +=
                    sheet[i].has_value() + static_cast<std::size_t>(sheet[i] && i == 2 ? std::popcount(*sheet[i]) : 0);
            return given;
        };
        std::optional<std::size_t> fewest;
        for (const Sheet& sheet : everySheet(guidance))
            if (breaks(sheet) && answers(sheet) < fewest.value_or(100))
                fewest = answers(sheet);
        const Proof proof = prove(guidance, table);
        const auto law = std::ranges::find_if(proof.broken, [](const BrokenLaw& of) {
            return of.law == 2 && of.sheet && of.what.ends_with("gives less than O0");
        });
        REQUIRE((law != proof.broken.end()) == fewest.has_value());
        if (fewest) {
            REQUIRE(breaks(*law->sheet));
            REQUIRE(answers(*law->sheet) == *fewest);
        }
        broken += fewest.has_value();
    }
    CHECK(broken > 100);
}

TEST_CASE("the proof counts the sheets of each outcome and gives one that shows it") {
    const Guidance guidance = smallGuidance();
    const Proof proof = prove(guidance, {});
    CHECK(proof.sheets.text() == BigCount(static_cast<std::uint32_t>(everySheet(guidance).size())).text());
    for (const OutcomeReach& reach : proof.outcomes) {
        REQUIRE(reach.example);
        CHECK(judge(guidance, *reach.example).outcome == reach.outcome);
    }
}
