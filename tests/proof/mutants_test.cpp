// SPDX-License-Identifier: MIT
// Every small change to the guidance that ships is caught by a decoder, a case, a law, the golden file or a table that
// is fixed by hand, or is shown to change no verdict at all, and then the reason stands here.
#include "proof/fixed_tables.h"
#include "proof/guidance_table.h"
#include "proof/mutant_watch.h"
#include "support/golden.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>

using namespace bedside;
using test::End;
using test::Mutant;

namespace {

struct Reason {
    const char* why;
    std::vector<std::string> changes; // such as start with this
};

// Why no verdict shows a change.
const std::vector<Reason>& reasons() {
    static const std::vector<Reason> all{
        {"Only safety cards come in the order of this list: card_order places the others",
         {"swapped with the one before at guidance.json:/cards/"}},
        {"A follow-up is asked, and counts, only after the answer that leads to it",
         {"left out at guidance.json:/cards/17/when/any/1/all/0",
          "left out at guidance.json:/facts/book-a-visit/any/1/all/0",
          "left out at guidance.json:/facts/minor/any/1/all/0", "left out at guidance.json:/facts/stop/any/2/all/0",
          "left out at guidance.json:/outcomes/0/rules/4/when/all/0",
          "left out at guidance.json:/outcomes/0/rules/12/when/all/0",
          "left out at guidance.json:/outcomes/2/rules/6/when/all/0",
          "left out at guidance.json:/outcomes/2/rules/10/when/all/0",
          "left out at guidance.json:/outcomes/4/rules/2/when/all/0"}},
        {"Of three, two that are worse are never the third alone",
         {"left out at guidance.json:/facts/arching/all/1", "left out at guidance.json:/facts/bending/all/1"}},
        {"Where the stop kind holds, what calls A1 up is not asked, and of A7 its condition and the limit say the same",
         {"left out at guidance.json:/card_order/limits/3", "left out at guidance.json:/cards/6/when/any/1/all/1"}},
        {"What calls these cards up is asked only where pages about sex may be shown",
         {"left out at guidance.json:/card_order/limits/4/drop/"}},
        {"An outcome holds or does not: it is never unknown",
         {"without surely at guidance.json:/parts/2/asked_if/all/1/not",
          "without surely at guidance.json:/parts/3/asked_if/all/1/not"}},
        {"The two never hold together", {"swapped with the one before at guidance.json:/sex_advice/"}},
        {"Of a minor or a carer pages about sex are never shown, which hides positions by itself",
         {"left out at positions.json:/state/0/when/any/0/outcome/3",
          "left out at positions.json:/state/0/when/any/0/outcome/4"}},
        {"At O4 positions are shown only where H1 is no", {"left out at positions.json:/changes/6/when/all/1"}}};
    return all;
}

std::string reasonFor(const std::string& what) {
    for (const auto& [why, changes] : reasons())
        if (std::ranges::any_of(changes, [&](const std::string& start) { return what.starts_with(start); }))
            return why;
    return "";
}

void report(const std::map<std::string, std::vector<std::string>>& harmless) {
    for (const auto& [why, mutants] : harmless) {
        std::cout << why << ":\n";
        for (const std::string& what : mutants)
            std::cout << "  " << what << '\n';
    }
}

} // namespace

TEST_CASE("what no case shows sensibly stands in the golden table") {
    test::checkGolden("guidance.txt", test::guidanceTable(test::shippedGuidance()));
}

TEST_CASE("the guidance that ships keeps the tables that are fixed by hand") {
    CHECK(test::keepsFixedTables(test::shippedGuidance()));
}

TEST_CASE("every small change to the guidance that ships is caught, or changes no verdict for a reason that is told") {
    test::MutantWatch watch;
    REQUIRE(watch.cases() >= 83);
    REQUIRE(watch.endOf({"unchanged", test::shippedFiles()}) == End::ChangesNothing);
    std::map<End, int> ends;
    std::map<std::string, std::vector<std::string>> harmless;
    for (const Mutant& mutant : test::mutants(test::shippedFiles())) {
        const End end = watch.endOf(mutant);
        ++ends[end];
        if (end == End::Survives)
            FAIL_CHECK("survives: " << mutant.what);
        if (end != End::ChangesNothing)
            continue;
        const std::string why = reasonFor(mutant.what);
        if (why.empty())
            FAIL_CHECK("changes no verdict, but no reason is told: " << mutant.what);
        harmless[why].push_back(mutant.what);
    }
    CHECK(harmless.size() == reasons().size());
    if (std::getenv("BEDSIDE_REPORT") != nullptr)
        report(harmless);
    std::cout << "mutants: " << ends[End::Refused] << " refused, " << ends[End::CaughtByCase] << " caught by a case, "
              << ends[End::CaughtByLaw] << " by a law, " << ends[End::CaughtByTable] << " by a fixed table, "
              << ends[End::CaughtByGolden] << " by the golden table, " << ends[End::ChangesNothing]
              << " change no verdict, " << ends[End::Survives] << " survive\n";
    CHECK(ends[End::CaughtByCase] > 900);
    CHECK(ends[End::Survives] == 0);
}
