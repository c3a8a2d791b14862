// SPDX-License-Identifier: MIT
// What comes first, and what is shown of it.
#include "store/hits.h"

using namespace bedside;
using namespace bedside::test;

namespace {

content::Edition editionOf(std::vector<content::Section> sections) {
    content::Edition edition;
    edition.article = test::sampleArticle();
    edition.sections = std::move(sections);
    return edition;
}

} // namespace

TEST_CASE("a title weighs more than a mention") {
    const SampleLibrary library(
        editionOf({section("mention", "Sleep", "Rest well.", {"A bed is nice. Any bed will do."}),
                   section("titled", "The bed", "Rest well.", {"Try to lie down."})}));
    const auto hits = store::Search(library.library()).find("bed");
    REQUIRE(names(hits) == Names{"section:titled", "section:mention"});
    CHECK(hits[0].passage == 0);
}

TEST_CASE("pages come before studies that say the same") {
    content::Edition edition = test::sampleEdition();
    edition.sections[1].keyMessage = words("Hammocks may suit some.");
    edition.studies[0].appraisal.found = "Hammocks may suit some.";
    const SampleLibrary library(edition);
    CHECK(names(store::Search(library.library()).find("hammocks")) == Names{"section:moving", "study:aaron2010"});
}

TEST_CASE("words of the title and of the passage may answer together") {
    const SampleLibrary library(editionOf({section("bed", "The bed", "Rest well.", {"Try a pillow.", "Try a blanket."}),
                                           section("chair", "The chair", "Sit well.", {"Try a pillow."})}));
    const auto hits = store::Search(library.library()).find("bed blanket");
    REQUIRE(names(hits) == Names{"section:bed"});
    CHECK(hits[0].passage == 2);
}

TEST_CASE("words that stand together as typed come first") {
    const SampleLibrary library(editionOf({section("apart", "One", "Key.", {"Pain of the leg, not of the back."}),
                                           section("together", "Two", "Key.", {"Not of the leg: back pain is it."})}));
    CHECK(names(store::Search(library.library()).find("back pain")) == Names{"section:together", "section:apart"});
}

TEST_CASE("of a section, the best passage is shown") {
    const SampleLibrary library(editionOf(
        {section("one", "One", "Key.",
                 {"Knees may hurt when the way is long and the bag is heavy and nobody helps to carry any of it.",
                  "Knees, and knees again."})}));
    const auto hits = store::Search(library.library()).find("knees");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].passage == 2);
}

TEST_CASE("where no page has all the words, those with the rarest come first") {
    const SampleLibrary library(editionOf({section("one", "One", "Common thing.", {"Common people sit."}),
                                           section("two", "Two", "Common thing.", {"Common people stand."}),
                                           section("three", "Three", "Common thing.", {"Sciatica hurts."})}));
    const store::Search search(library.library());
    CHECK(names(search.find("sciatica common")).front() == "section:three");
    CHECK(search.find("sciatica common").size() == 3);
    CHECK(names(search.find("common people stand")) == Names{"section:two"});
}

TEST_CASE("a long passage is cut around the words, with dots where it was cut") {
    std::string many;
    for (int i = 0; i < 60; ++i)
        many += "word" + std::to_string(i) + " ";
    const SampleLibrary library(editionOf({section("long", "Long", "Key.", {many + "needle " + many + "end."})}));
    const auto hits = store::Search(library.library()).find("needle");
    REQUIRE(hits.size() == 1);
    CHECK(text(hits[0]).starts_with("… word54 "));
    CHECK(text(hits[0]).ends_with(" …"));
    CHECK(matches(hits[0]) == Names{"needle"});
    CHECK(text(hits[0]).size() < 250);
}

TEST_CASE("the number of hits is bounded, and the same question has the same answer") {
    std::vector<content::Section> sections;
    for (int i = 0; i < 50; ++i)
        sections.push_back(section("s" + std::to_string(i), "Page", "Back pain.", {"Back pain."}));
    const SampleLibrary library(editionOf(std::move(sections)));
    const store::Search search(library.library());
    CHECK(search.find("back pain", 7).size() == 7);
    CHECK(search.find("back pain", 0).empty());
    CHECK(search.find("back pain", -1).empty());
    CHECK(search.find("back pain") == search.find("back pain"));
    CHECK(search.find("back pain") == store::Search(library.library()).find("back pain"));
    CHECK(names(search.find("back pain", 3)) == Names{"section:s0", "section:s1", "section:s2"});
}

TEST_CASE("an edition without synonyms, studies and terms can be searched") {
    const SampleLibrary library(editionOf({section("one", "One", "Key.", {})}));
    const store::Search search(library.library());
    CHECK(names(search.find("key")) == Names{"section:one"});
    CHECK(names(search.find("one")) == Names{"section:one"});
}
