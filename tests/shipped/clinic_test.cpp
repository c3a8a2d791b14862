// SPDX-License-Identifier: MIT
// What stands beside every page of the shipped guide for a clinician, and every result.
#include "document/clinic/clinic_side.h"
#include "document/clinic/flags.h"
#include "document/writers.h"
#include "guidance/judge.h"
#include "shipped/people.h"
#include "shipped/results.h"
#include "shipped/shipped_edition.h"
#include "support/has.h"

#include <algorithm>
#include <cctype>

using namespace bedside;
using namespace bedside::document;
using test::Answers;
using test::has;
using test::people;
using test::Results;
using test::shippedEdition;
using test::with;

namespace {

/// Returns the side of the page, with the answers where there are some.
std::string side(const ClinicPage& page, const Answers* answers = nullptr) {
    static Results results;
    return plainText(results.clinicSide(page, answers));
}

const char* const talkParts[] = {"Where the talk stands (Ex‑PLISSIT)", "To open the subject", "To ask", "To close",
                                 "To hear what was understood",        "After the talk"};

} // namespace

TEST_CASE("every section and every part of the questions has words to open, ask, close and hear back") {
    std::vector<ClinicPage> pages;
    for (const content::Section& section : shippedEdition().sections)
        pages.push_back({ClinicPlace::Section, section.id.text});
    for (const auto& [id, words] : shippedEdition().guidanceText->parts)
        pages.push_back({ClinicPlace::Part, id});
    for (const auto& [id, words] : shippedEdition().guidanceText->questions)
        pages.push_back({ClinicPlace::Question, id});
    for (const auto& [id, words] : shippedEdition().guidanceText->cards)
        pages.push_back({ClinicPlace::Card, id});
    for (const char* page : content::clinicPages)
        pages.push_back({ClinicPlace::Other, page});
    for (const ClinicPage& page : pages) {
        INFO(page.id);
        const std::string text = side(page);
        for (const char* part : talkParts)
            CHECK(has(text, part));
        CHECK(has(text, "Not yet checked by a clinician"));
    }
}

TEST_CASE("a sign that is denied by its name is named whole") {
    const std::pair<const char*, std::vector<const char*>> names[] = {
        {"E7", {"chest pain", "breathless", "very bad pain", "faint"}},
        {"E1", {"numb", "tingling", "genitals", "bottom", "thighs"}},
        {"E4", {"feeling", "erection", "climax"}},
        {"E5", {"both legs", "weaker fast"}},
        {"U1", {"fever", "shivers", "very ill"}},
        {"U3", {"weight", "lump", "shape"}},
        {"U4", {"never eases", "shoulder blades"}},
        {"U5", {"small", "no reason"}},
        {"S10", {"operation", "birth"}},
        {"S3", {"broken", "told"}},
        {"S4", {"heart trouble", "heart attack", "stroke", "procedure"}}};
    for (const auto& [id, words] : names) {
        std::string name = shippedEdition().guidanceText->questions.at(id).shortName;
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        INFO(name);
        for (const char* word : words)
            CHECK(has(name, word));
    }
}

TEST_CASE("help and positions have their evidence beside them") {
    for (const char* page : {"help", "positions"})
        CHECK(has(side({ClinicPlace::Other, page}), "The evidence of this page"));
}

TEST_CASE("while a sign calls for help there is nothing to try on any page beside it") {
    const ClinicPage positions{ClinicPlace::Other, "positions"};
    const Answers calm = Results::calm();
    CHECK(has(side(positions, &calm), "Specific suggestions"));
    const Answers urgent = with(calm, {{"U5", "yes"}, {"U5b", "yes"}});
    CHECK_FALSE(has(side(positions, &urgent), "Specific suggestions"));
    CHECK(has(side(positions, &urgent), "Intensive therapy: refer"));
}

TEST_CASE("a sign that is answered other than no stands beside the result, whether or not a rule takes it up") {
    const Answers given =
        with(Results::calm(), {{"U2", "yes"}, {"U2b", "no"}, {"U2c", "no"}, {"U5", "yes"}, {"U5b", "no"}});
    const std::string text = side({ClinicPlace::Result, ""}, &given);
    const auto begin = text.find("Answered other than no, without a rule of its own");
    REQUIRE(begin != std::string::npos);
    const std::string others = text.substr(begin, text.find("Where the talk stands") - begin);
    CHECK(has(others, "U2"));
    CHECK(has(others, "U5"));
    CHECK_FALSE(has(others, "E1"));
    const Answers calm = Results::calm();
    CHECK_FALSE(has(side({ClinicPlace::Result, ""}, &calm), "Answered other than no"));
}

TEST_CASE("every result has its words, its rules and what is printed, and names no diagnosis and no score") {
    for (const auto& [outcome, answers] : people) {
        INFO(outcome);
        const Answers given = with(Results::calm(), answers);
        std::string text = side({ClinicPlace::Result, ""}, &given);
        for (const char* part : talkParts)
            CHECK(has(text, part));
        CHECK(has(text, "Shown: " + outcome + ","));
        CHECK(has(text, "Cards given"));
        CHECK(has(text, "Printing: chosen cards only."));
        text.erase(text.find("No diagnosis and no score"), 25);
        for (const char* word : {"diagnos", "score", "you are safe", "all clear"})
            CHECK_FALSE(has(text, word));
    }
}

TEST_CASE("where pressed nerves are possible, perineal sensation and leg power are to be examined") {
    for (const char* question : {"E1", "E2", "E3", "U6"}) {
        INFO(question);
        const Answers given = with(Results::calm(), {{question, "yes"}});
        for (const ClinicPage& page : {ClinicPage{ClinicPlace::Emergency, ""}, {ClinicPlace::Question, question}})
            CHECK(has(side(page, &given), "Leg power on both sides"));
        CHECK(has(side({ClinicPlace::Emergency, ""}, &given), "Perineal sensation"));
    }
    const Answers calm = Results::calm();
    CHECK_FALSE(has(side({ClinicPlace::Result, ""}, &calm), "Perineal sensation"));
}

TEST_CASE("a flag stands in the tier of the frozen table, with its answer") {
    const std::map<std::string, std::pair<Answers, std::string>> flags{{"Emergency:", {{{"E1", "yes"}}, "E1"}},
                                                                       {"Same day:", {{{"U1", "yes"}}, "U1"}},
                                                                       {"See someone first:", {{{"S2", "yes"}}, "S2"}}};
    for (const auto& [tier, flag] : flags) {
        INFO(tier);
        const Answers given = with(Results::calm(), flag.first);
        const std::string text = side({ClinicPlace::Section, "right-bed"}, &given);
        CHECK(text.find(flag.second + "\u00A0") > text.find(tier));
        CHECK(has(text, tier));
    }
    const Answers calm = Results::calm();
    CHECK(has(side({ClinicPlace::Section, "right-bed"}, &calm), "does not rule anything out"));
}

TEST_CASE("the counts of bending, arching and moving are raw, with every answer") {
    const Answers given = with(Results::calm(), {{"F1", "worse"}, {"F2", "worse"}, {"X1", "worse"}, {"N2", "better"}});
    const std::string text = side({ClinicPlace::Result, ""}, &given);
    for (const char* count : {"Bending worse (F): 2 of 3", "Arching worse (X): 1 of 3",
                              "Quick moves worse, keeping still better (N): 1 of 2"})
        CHECK(has(text, count));
}

TEST_CASE("mood and medicine are marked as private wherever they stand") {
    const Answers given = with(Results::calm(), {{"B3", "yes"}, {"B5", "yes"}});
    const std::string text = side({ClinicPlace::Result, ""}, &given);
    CHECK(has(text, "Private answers"));
    for (const std::string question : {"B3\u00A0", "B5\u00A0"})
        for (std::size_t at = text.find(question); at != std::string::npos; at = text.find(question, at + 1))
            CHECK(text.substr(at, text.find('\n', at) - at).find("(private:") != std::string::npos);
}

TEST_CASE("every line for clinicians that cites names a claim, and the words of one page are few enough to read") {
    for (const test::Shipped& guide : test::everyLanguage())
        for (const auto& [id, words] : guide.edition.clinic.lines) {
            INFO(id << " in " << guide.language);
            CHECK((content::citedStudies(words).empty() || !content::claimsIn(words).empty()));
        }
    for (const content::ClinicNote& note : shippedEdition().clinic.notes) {
        INFO(note.page);
        std::size_t lines = 0;
        for (const content::ClinicList& list : content::clinicLists)
            lines += (note.*list.lines).size();
        CHECK(lines <= 14);
    }
}

TEST_CASE("an answer that says no is never a flag, and one that is a flag stands once") {
    for (const auto& [outcome, answers] : people) {
        INFO(outcome);
        const Answers given = with(Results::calm(), answers);
        const std::string text = side({ClinicPlace::Result, ""}, &given);
        const std::size_t begin = text.find("Flags ticked");
        const std::string flags = text.substr(begin, text.find("Where the talk stands") - begin);
        const std::string ticked = flags.substr(0, flags.find("Still need an answer"));
        CHECK_FALSE(has(ticked, ": No\n"));
        for (const auto& [question, answer] : given)
            if (const std::size_t at = ticked.find("- " + question + "\u00A0"); at != std::string::npos)
                CHECK(ticked.find("- " + question + "\u00A0", at + 1) == std::string::npos);
    }
}
