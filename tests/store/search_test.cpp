// SPDX-License-Identifier: MIT
// What is found, whatever is typed.
#include "store/hits.h"

using namespace bedside;
using namespace bedside::test;

namespace {

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
    CHECK(matches(found("pillows between")[0]) == Names{"pillow", "between"});
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
    CHECK(names(found("pil easy")) == names(found("easy")));
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

TEST_CASE("a card is found by its title and by its words, as a whole") {
    const auto hits = found("slipped disc");
    REQUIRE(has(hits, "card:M1"));
    const auto card = std::ranges::find(hits, "M1", &store::Hit::id);
    CHECK(card->kind == store::HitKind::Card);
    CHECK(card->title == "Slipped disc");
    CHECK(card->passage == 0);
    CHECK(has(found("bulge"), "card:M1"));
    content::Edition edition = test::sampleEdition();
    edition.guidance.reset();
    edition.guidanceText.reset();
    const SampleLibrary without(edition);
    CHECK_FALSE(has(store::Search(without.library()).find("slipped disc"), "card:M1"));
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

TEST_CASE("a synonym may hold any mark") {
    content::Edition edition = test::sampleEdition();
    edition.synonyms = {{"the 5\" (L5/S1) one*", "disc prolapse"}, {"?!", "bed"}};
    const SampleLibrary library(edition);
    const store::Search search(library.library());
    CHECK(has(search.find("the 5 l5 s1 one"), "term:disc-prolapse"));
    CHECK(has(search.find("disc prolapse"), "section:right-bed"));
    CHECK(has(search.find("bed"), "section:right-bed"));
}

TEST_CASE("a synonym of one word counts from its third letter") {
    CHECK_FALSE(has(found("ma"), "section:moving"));
    CHECK(has(found("mat"), "section:right-bed"));
    const auto hits = found("mattress differ");
    CHECK(has(hits, "study:aaron2010")); // which says "beds" alone
}

TEST_CASE("a word that nothing has is left out") {
    CHECK(names(found("xyzzy pillow")) == names(found("pillow")));
    CHECK(names(found("pillow xyzzy")) == names(found("pillow")));
    CHECK(found("xyzzy plugh").empty());
}

TEST_CASE("the small words of a question do not answer it") {
    CHECK(names(found("what can I do with a pillow")) == names(found("pillow")));
    CHECK(matches(found("what is the pillow for")[0]) == Names{"pillow"});
    CHECK(has(found("is it the"), "section:right-bed")); // where there is nothing else, they count
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
}

TEST_CASE("of very many words the first twelve count") {
    std::string pillows;
    for (int i = 0; i < 12; ++i)
        pillows += "pillow ";
    CHECK(names(found(pillows + "easy")) == names(found("pillow")));
    CHECK(names(found(pillows + pillows + pillows)) == names(found("pillow")));
}

TEST_CASE("a search survives being moved, and two do not disturb each other") {
    store::Search first(sample().library());
    const store::Search second(sample().library());
    const auto before = first.find("bed");
    const store::Search moved = std::move(first);
    CHECK(second.find("moving").size() >= 1);
    CHECK(moved.find("bed") == before);
}
