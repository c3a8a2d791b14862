// SPDX-License-Identifier: MIT
#include "store/sample_library.h"
#include "store/search.h"

#include <algorithm>

using namespace bedside;
using test::SampleLibrary;
using test::words;

namespace {

using Names = std::vector<std::string>;

Names names(const std::vector<store::Hit>& hits) {
    Names all;
    for (const store::Hit& hit : hits)
        all.push_back((hit.kind == store::HitKind::Section ? "section:"
                       : hit.kind == store::HitKind::Study ? "study:"
                                                           : "term:") +
                      hit.id);
    return all;
}

bool has(const std::vector<store::Hit>& hits, const std::string& name) {
    const Names all = names(hits);
    return std::ranges::find(all, name) != all.end();
}

std::string text(const store::Hit& hit) {
    std::string all;
    for (const store::SnippetPart& part : hit.snippet)
        all += part.text;
    return all;
}

Names matches(const store::Hit& hit) {
    Names all;
    for (const store::SnippetPart& part : hit.snippet)
        if (part.match)
            all.push_back(part.text);
    return all;
}

content::Section section(const std::string& id, const std::string& title, const std::string& key,
                         const std::vector<std::string>& paragraphs) {
    content::Section made{{id}, {"guide"}, title, false, {}, words(key), {}};
    for (const std::string& paragraph : paragraphs)
        made.blocks.push_back(test::paragraph(paragraph));
    return made;
}

content::Edition editionOf(std::vector<content::Section> sections) {
    content::Edition edition;
    edition.article = test::sampleArticle();
    edition.sections = std::move(sections);
    return edition;
}

const SampleLibrary& sample() {
    static const SampleLibrary library;
    return library;
}

std::vector<store::Hit> found(std::string_view typed, int most = 20) {
    static const store::Search search(sample().library());
    return search.find(typed, most);
}

} // namespace

TEST_CASE("a word finds the section, at its passage, with the word marked") {
    const auto hits = found("pillow");
    REQUIRE(names(hits) == Names{"section:right-bed"});
    CHECK(hits[0].title == "The right bed");
    CHECK(hits[0].passage == 3);
    CHECK(text(hits[0]) == "Put a pillow between your knees when you lie on your side.");
    CHECK(matches(hits[0]) == Names{"pillow"});
}

TEST_CASE("the passage found is the one that content::passages numbers so") {
    const auto passages = content::passages(test::sampleSections()[0].blocks);
    const auto hits = found("nobody asked");
    REQUIRE_FALSE(hits.empty());
    REQUIRE(hits[0].passage > 0);
    CHECK(passages.at(static_cast<std::size_t>(hits[0].passage) - 1).words == text(hits[0]));
}

TEST_CASE("a key message is passage 0") {
    const auto hits = found("perfect");
    REQUIRE(names(hits) == Names{"section:right-bed"});
    CHECK(hits[0].passage == 0);
}

TEST_CASE("a word finds its other forms") {
    CHECK(has(found("pillows"), "section:right-bed"));
    CHECK(has(found("relieve"), "section:moving"));
    CHECK(has(found("chairs"), "section:moving"));
}

TEST_CASE("accents and capitals make no difference") {
    CHECK(has(found("cafe"), "section:moving"));
    CHECK(has(found("CAFÉ"), "section:moving"));
    CHECK(has(found("cafe\xCC\x81"), "section:moving")); // e and a combining accent
    CHECK(has(found("pena"), "study:kovacs2003"));
}

TEST_CASE("while a word is typed, it finds what it is the beginning of") {
    for (const std::string whole : {"relieving", "pillow", "mattress", "firmness", "medium", "treatments"})
        for (std::size_t length = 2; length <= whole.size(); ++length) {
            INFO(whole.substr(0, length));
            CHECK_FALSE(found(std::string_view(whole).substr(0, length)).empty());
        }
}

TEST_CASE("only the last word is a beginning") {
    CHECK(has(found("put pil"), "section:right-bed"));
    CHECK(names(found("pil put")) == names(found("put")));
}

TEST_CASE("a single letter is a word, not a beginning") {
    CHECK(found("p").empty());
    CHECK(has(found("a"), "section:moving"));
}

TEST_CASE("sections, studies and terms are all found, each once") {
    const auto hits = found("disc");
    CHECK(std::ranges::count(names(hits), "section:right-bed") == 1);
    CHECK(std::ranges::count(names(hits), "term:disc-prolapse") == 1);
    const auto studies = found("kovacs spain");
    REQUIRE(names(studies) == Names{"study:kovacs2003"});
    CHECK(studies[0].title == "Kovacs and others 2003");
    CHECK(has(found("2003 firmness"), "study:kovacs2003"));
    CHECK(has(found("soft beds differ"), "study:aaron2010") == has(found("beds differ"), "study:aaron2010"));
}

TEST_CASE("lay words find what the text calls otherwise") {
    for (const std::string lay : {"slipped disc", "Slipped Discs", "herniated disc", "slipped dis", "slipped d"}) {
        INFO(lay);
        const auto hits = found(lay);
        CHECK(has(hits, "term:disc-prolapse"));
        REQUIRE(has(hits, "section:right-bed"));
    }
    CHECK_FALSE(has(found("slipped floor"), "term:disc-prolapse"));
    CHECK(matches(found("slipped disc")[0]) == Names{"disc"});
}

TEST_CASE("a synonym is expanded inside longer questions and marked in the snippet") {
    const auto hits = found("read slipped disc");
    REQUIRE(has(hits, "section:right-bed"));
    const auto page = std::ranges::find(hits, "right-bed", &store::Hit::id);
    CHECK(matches(*page) == Names{"Read", "disc", "prolapse"});
}

TEST_CASE("a synonym of one word counts from its third letter") {
    CHECK_FALSE(has(found("ma"), "section:moving"));
    CHECK(has(found("mat"), "section:right-bed"));
    const auto hits = found("mattress differ");
    CHECK(has(hits, "study:aaron2010")); // which says "beds" alone
}

TEST_CASE("a title weighs more than a mention") {
    const SampleLibrary library(
        editionOf({section("mention", "Sleep", "Rest well.", {"A bed is nice. Any bed will do."}),
                   section("titled", "The bed", "Rest well.", {"Try to lie down."})}));
    const auto hits = store::Search(library.library()).find("bed");
    REQUIRE(names(hits) == Names{"section:titled", "section:mention"});
    CHECK(hits[0].passage == 0);
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

TEST_CASE("a word that nothing has is left out") {
    CHECK(names(found("xyzzy pillow")) == names(found("pillow")));
    CHECK(names(found("pillow xyzzy")) == names(found("pillow")));
    CHECK(found("xyzzy plugh").empty());
}

TEST_CASE("where no page has all the words, those with the rarest come first") {
    const SampleLibrary library(editionOf({section("one", "One", "Common thing.", {"Common people sit."}),
                                           section("two", "Two", "Common thing.", {"Common people stand."}),
                                           section("three", "Three", "Common thing.", {"Sciatica hurts."})}));
    const store::Search search(library.library());
    CHECK(names(search.find("sciatica people common")).front() == "section:three");
    CHECK(search.find("sciatica people common").size() == 3);
    CHECK(names(search.find("common people stand")) == Names{"section:two"});
}

TEST_CASE("the small words of a question do not answer it") {
    CHECK(names(found("what can I do with a pillow")) == names(found("pillow")));
    CHECK(matches(found("what is the pillow for")[0]) == Names{"pillow"});
    CHECK(has(found("is it the"), "section:right-bed")); // where there is nothing else, they count
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

TEST_CASE("typing nothing finds nothing") {
    for (const std::string nothing : {"", " ", "\t\n", "…", "!?", "😀", "\"", "()", "*", "\xFF\xFE"})
        CHECK(found(nothing).empty());
}

TEST_CASE("any text is taken as words") {
    const std::string zero{"pil\0low", 7};
    const std::vector<std::string> hostile{"\"",
                                           "\"pillow",
                                           "pillow\"",
                                           "\"\"\"",
                                           "pillow*",
                                           "*pillow",
                                           "^pillow",
                                           "-pillow",
                                           "+pillow",
                                           "NEAR(pillow bed, 2)",
                                           "NEAR",
                                           "AND",
                                           "OR NOT",
                                           "pillow AND",
                                           "NOT pillow",
                                           "(",
                                           ")",
                                           "((((((",
                                           "title:pillow",
                                           "words : pillow",
                                           "{title words}: pillow",
                                           "pillow\\",
                                           "'; DROP TABLE section; --",
                                           "% _ ?",
                                           "?1",
                                           "😀 pillow 😀",
                                           "pillow\xF0\x9F",
                                           "\xC3",
                                           "\xED\xA0\x80",
                                           "\xF8\x88\x80\x80\x80",
                                           "p\xFFillow",
                                           zero,
                                           std::string(1, '\0'),
                                           "ﷺ",
                                           "a\u0301\u0301\u0301",
                                           std::string(10'000, 'a'),
                                           std::string(10'000, '"'),
                                           std::string(10'000, '('),
                                           std::string(9'999, ' ') + "x"};
    for (const std::string& typed : hostile) {
        INFO(typed.substr(0, 60));
        CHECK_NOTHROW(found(typed));
    }
    CHECK(has(found("\"pillow\" OR (NEAR"), "section:right-bed"));
    CHECK(has(found("😀 pillow 😀"), "section:right-bed"));
    CHECK(has(found("title:pillow"), "section:right-bed"));
    std::string long_;
    for (int i = 0; i < 2'000; ++i)
        long_ += "pillow ";
    CHECK(has(found(long_), "section:right-bed"));
}

TEST_CASE("an edition without synonyms, studies and terms can be searched") {
    const SampleLibrary library(editionOf({section("one", "One", "Key.", {})}));
    const store::Search search(library.library());
    CHECK(names(search.find("key")) == Names{"section:one"});
    CHECK(names(search.find("one")) == Names{"section:one"});
}

TEST_CASE("a search survives being moved, and two do not disturb each other") {
    store::Search first(sample().library());
    const store::Search second(sample().library());
    const auto before = first.find("bed");
    const store::Search moved = std::move(first);
    CHECK(second.find("moving").size() >= 1);
    CHECK(moved.find("bed") == before);
}
