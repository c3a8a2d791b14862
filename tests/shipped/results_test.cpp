// SPDX-License-Identifier: MIT
// What the shipped guide says at each result.
#include "document/reading_order.h"
#include "shipped/results.h"
#include "shipped/shipped_edition.h"
#include "support/has.h"

#include <algorithm>

using namespace bedside;
using test::Answers;
using test::has;
using test::people;
using test::Results;
using test::with;

TEST_CASE("each result says what to do and why, ends as all do, and promises nothing") {
    Results results;
    for (const auto& [outcome, answers] : people) {
        INFO(outcome);
        const std::string page = results.text(with(Results::calm(), answers));
        CHECK(results.outcome == outcome);
        for (const char* words : {"Why you see this", "If something changes", "Your choice, your safety",
                                  "You have a right to say no", "were checked for every possible set of answers"})
            CHECK(has(page, words));
        for (const char* promise : {"proven", "diagnosis", "you are safe", "is safe for you", "will heal", "cures"})
            CHECK_FALSE(has(page, promise));
    }
}

TEST_CASE("the answers lead to the same result in every language, which ends as all do") {
    for (const test::Shipped& guide : test::everyLanguage()) {
        Results results(guide.language);
        for (const auto& [outcome, answers] : people) {
            INFO(outcome << " in " << guide.language);
            const std::string page = results.text(with(Results::calm(), answers));
            CHECK(results.outcome == outcome);
            CHECK(has(page, guide.edition.guidanceText->safety.choiceTitle));
        }
    }
}

TEST_CASE("the same results without pages about sex show no position and no drawing") {
    Results results;
    for (const auto& [outcome, answers] : people) {
        INFO(outcome);
        const Answers backCare = with(with(Results::calm(), answers), {{"P0", "back_care_only"}});
        const std::string page = results.text(backCare);
        for (const char* words : {"Positions you might try", "Try first", "[Drawing:", "About sex, for now"})
            CHECK_FALSE(has(page, words));
    }
}

TEST_CASE("results for those under age, and for carers, show every warning sign and the numbers") {
    Results results;
    for (const char* outcome : {"O0", "LIBRARY"}) {
        const std::string page = results.text(with(Results::calm(), people.at(outcome)));
        INFO(outcome);
        CHECK(has(page, "The warning signs"));
        CHECK(has(page, "your local emergency number"));
    }
}

TEST_CASE("a result says where the reader differs from the people studied, and nothing where they do not") {
    Results results;
    const Answers bending{{"F1", "worse"}, {"F2", "worse"}};
    const std::string mine = results.text(with(Results::calm(), bending));
    CHECK(has(mine, "You and the people studied"));
    CHECK(has(mine, "Nobody in this study had back pain. You do."));
    CHECK_FALSE(has(mine, "You have no partner now"));
    const std::string alone = results.text(with(with(Results::calm(), bending), {{"B8", "solo"}}));
    CHECK(has(alone, "All of them were couples of a man and a woman. You have no partner now, or move on your own."));
    Answers nothingKnown = with(Results::calm(), bending);
    nothingKnown["P2"] = "clinician";
    nothingKnown.erase("H1");
    CHECK_FALSE(has(results.text(nothingKnown), "You and the people studied"));
}

TEST_CASE("every page that a result can name first is in the guide") {
    for (const test::Shipped& guide : test::everyLanguage())
        for (const content::SectionId& page : document::knownPages()) {
            INFO(page.text << " in " << guide.language);
            CHECK(guide.library.section(page));
        }
}
