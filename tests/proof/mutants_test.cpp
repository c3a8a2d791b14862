// SPDX-License-Identifier: MIT
// Every small change to the guidance that ships is caught by a decoder, a case, a law or a table that is fixed here, or
// is shown to change no verdict at all.
#include "codec/answer_sheet.h"
#include "proof/mutants.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>

using namespace bedside;
using namespace bedside::guidance;
using test::Mutant;

namespace {

// What no verdict shows: the order of the questions, what interrupts, what is printed only after a second yes, and what
// the position pages show besides the order.
bool keepsWhatIsFixed(const Guidance& guidance, const Guidance& shipped) {
    std::vector<std::string> interrupting;
    for (const Outcome& outcome : guidance.outcomes)
        if (outcome.interrupts)
            interrupting.push_back(outcome.id.text);
    std::vector<std::string> isPrivate;
    for (const Question& question : guidance.questions)
        if (question.isPrivate)
            isPrivate.push_back(question.id.text);
    return interrupting == std::vector<std::string>{"O1", "O1M"} &&
           isPrivate == std::vector<std::string>{"B3", "B6", "B5"} &&
           std::ranges::equal(guidance.questions, shipped.questions, {}, &Question::id, &Question::id);
}

// What a verdict shows besides its functions of the answers: orders, marks and what is said of them.
bool hasSameOrders(const Guidance& a, const Guidance& b) {
    const auto samePattern = [](const Pattern& one, const Pattern& other) {
        return one.more == other.more && one.less == other.less;
    };
    const auto sameChange = [](const MarkChange& one, const MarkChange& other) {
        return one.id == other.id && one.forMore == other.forMore && one.forLess == other.forLess &&
               one.positions == other.positions && one.least == other.least && one.best == other.best;
    };
    const auto sameLead = [](const CardLead& one, const CardLead& other) { return one.cards == other.cards; };
    return a.cardOrder.then == b.cardOrder.then && a.cardOrder.atMost == b.cardOrder.atMost &&
           std::ranges::equal(a.cardOrder.leads, b.cardOrder.leads, sameLead) &&
           std::ranges::equal(a.cards, b.cards, {}, &Card::id, &Card::id) &&
           std::ranges::equal(a.positions.patterns, b.positions.patterns, samePattern) &&
           std::ranges::equal(a.positions.changes, b.positions.changes, sameChange) &&
           a.positions.smallerRangeFirst == b.positions.smallerRangeFirst &&
           std::ranges::equal(a.outcomes, b.outcomes, {}, &Outcome::causes, &Outcome::causes);
}

enum class End { Refused, CaughtByCase, CaughtByLaw, CaughtByTable, ChangesNothing, Survives };

End endOf(const Mutant& mutant, const Guidance& shipped, const FrozenTable& table,
          const std::vector<test::Case>& cases) {
    Faults faults;
    const Guidance guidance = test::decoded(mutant.files, faults);
    if (!faults.empty())
        return End::Refused;
    if (!std::ranges::all_of(cases, [&](const test::Case& of) { return test::agrees(guidance, of); }))
        return End::CaughtByCase;
    if (!keepsWhatIsFixed(guidance, shipped))
        return End::CaughtByTable;
    if (!prove(guidance, table).broken.empty())
        return End::CaughtByLaw;
    const bool comparable = guidance.questions.size() == shipped.questions.size();
    return comparable && hasSameOrders(guidance, shipped) && sameVerdicts(shipped, guidance) ? End::ChangesNothing
                                                                                             : End::Survives;
}

} // namespace

TEST_CASE("every small change to the guidance that ships is caught, or changes no verdict") {
    const Guidance shipped = test::shippedGuidance();
    const FrozenTable table = test::shippedTable();
    const std::vector<test::Case> cases = test::shippedCases();
    REQUIRE(cases.size() >= 83);
    for (const test::Case& of : cases)
        REQUIRE(test::agrees(shipped, of));
    REQUIRE(endOf({"unchanged", test::shippedFiles()}, shipped, table, cases) == End::ChangesNothing);
    std::map<End, int> ends;
    for (const Mutant& mutant : test::mutants(test::shippedFiles())) {
        const End end = endOf(mutant, shipped, table, cases);
        ++ends[end];
        if (end == End::ChangesNothing)
            UNSCOPED_INFO("changes no verdict: " << mutant.what);
        if (end == End::Survives)
            FAIL_CHECK("survives: " << mutant.what);
    }
    std::cout << "mutants: " << ends[End::Refused] << " refused, " << ends[End::CaughtByCase] << " caught by a case, "
              << ends[End::CaughtByLaw] << " by a law, " << ends[End::CaughtByTable] << " by a fixed table, "
              << ends[End::ChangesNothing] << " change no verdict, " << ends[End::Survives] << " survive\n";
    CHECK(ends[End::CaughtByCase] + ends[End::CaughtByLaw] > 500);
}
