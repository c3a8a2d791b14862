// SPDX-License-Identifier: MIT
// Pictures that are drawn from numbers: the people of a study, and how sure we are.
#include "document/compose.h"
#include "document/evidence/evidence.h"
#include "document/evidence/people_picture.h"
#include "document/sample_companions.h"
#include "document/writers.h"
#include "support/catch.h"

#include <array>
#include <cstdlib>

using namespace bedside;
using namespace bedside::document;
using content::Certainty;
using content::Sample;
using test::people;

namespace {

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

/// Returns the number that stands behind the mark, for each one.
std::vector<int> placesOf(const std::string& svg, const std::string& mark) {
    std::vector<int> places;
    for (auto at = svg.find(mark); at != std::string::npos; at = svg.find(mark, at + 1))
        places.push_back(std::atoi(svg.c_str() + at + mark.size()));
    return places;
}

constexpr const char* person = "<g transform=";

struct Figures {
    int filled = 0;
    int outlined = 0;
    int muted = 0;
    bool operator==(const Figures&) const = default;
};

/// Returns how many small figures are drawn in each of the ways.
Figures figuresOf(const Figure& picture) {
    Figures figures;
    for (auto at = picture.svg.find(person); at != std::string::npos; at = picture.svg.find(person, at + 1)) {
        const std::string look = picture.svg.substr(at, picture.svg.find('>', at) - at);
        if (look.find(R"(fill="@muted@")") != std::string::npos)
            ++figures.muted;
        else
            ++(look.find(R"(fill="none")") == std::string::npos ? figures.filled : figures.outlined);
    }
    return figures;
}

Figure pictureOf(const Sample& sample) {
    auto picture = peoplePicture(sample, "monga1999", Companions{});
    REQUIRE(picture);
    return std::move(*picture);
}

/// A table whose rows say the claims.
content::Blocks tableOf(const std::vector<std::string>& claims) {
    content::Table table{{test::words("Claim"), test::words("How sure")}, {}};
    for (const std::string& claim : claims)
        table.rows.push_back(
            {{{content::ClaimText{{claim}, test::words("About " + claim)}}}, test::words("As the picture says")});
    return {{std::move(table)}};
}

Companions certainClaims() {
    Companions companions = test::sampleCompanions();
    const auto add = [&](const char* id, Certainty certainty, std::optional<Certainty> atBest) {
        content::Claim claim = companions.claims.back();
        claim.id = {id};
        claim.certainty = certainty;
        claim.atBest = atBest;
        companions.claims.push_back(claim);
    };
    add("guess", Certainty::VeryLow, std::nullopt);
    add("sure", Certainty::High, std::nullopt);
    add("perhaps", Certainty::VeryLow, Certainty::Moderate);
    return companions;
}

} // namespace

TEST_CASE("each person of a small study is one figure, in the groups that its numbers tell") {
    Sample sample = people(40, 5);
    sample.patients = 45;
    sample.condition = content::Condition::BackPain;
    const Figure picture = pictureOf(sample);
    CHECK(figuresOf(picture) == Figures{45, 0, 0});
    CHECK(count(picture.svg, "<text") == 2);
    CHECK(picture.description == "The people of the study: 40 men with back pain; 5 women with back pain.");
    CHECK(picture.caption == "Each figure is one person.");
}

TEST_CASE("a group's label that is wider than the rows of people takes more lines, and none of it is lost") {
    Companions spanish = test::sampleCompanions();
    content::Phrases phrases = *spanish.phrases;
    phrases.menCounted.forms.fill("{n} hombres con dolor de espalda de larga duraci\u00F3n");
    spanish.phrases = &phrases;
    Sample men = people(40, 0);
    men.patients = 40;
    const auto picture = peoplePicture(men, "trial", spanish);
    REQUIRE(picture);
    CHECK(count(picture->svg, ">40 hombres con dolor de espalda de<") == 1);
    CHECK(count(picture->svg, ">larga duraci\u00F3n<") == 1);
    const std::vector<int> lines = placesOf(picture->svg, "\" y=\"");
    CHECK(lines[1] > lines[0]);
    CHECK(placesOf(picture->svg, "translate(2 ").front() > lines[1]); // the people stand below both
}

TEST_CASE("people without the condition are outlined") {
    Sample healthy = people(10, 10);
    healthy.patients = 0;
    CHECK(figuresOf(pictureOf(healthy)) == Figures{0, 20, 0});
    CHECK(pictureOf(healthy).description == "The people of the study: 10 men, all healthy; 10 women, all healthy.");
    CHECK(pictureOf(healthy).caption == "Each figure is one person. Outlined: healthy.");
    Sample both = people(30, 20);
    both.patients = 34;
    both.condition = content::Condition::LongTermBackPain;
    const Figure picture = pictureOf(both);
    CHECK(figuresOf(picture) == Figures{34, 16, 0});
    CHECK(picture.description == "The people of the study: 34 with long-term back pain; 16 without it.");
    CHECK(picture.caption == "Each figure is one person. Outlined: without it.");
}

TEST_CASE("what the report does not tell is not drawn apart") {
    Sample sample;
    sample.sampleSize = 24;
    CHECK(pictureOf(sample).description == "The people of the study: 24 people.");
    sample.women = 20; // and of the others nothing
    CHECK(pictureOf(sample).description == "The people of the study: 24 people.");
    sample.men = 3;
    CHECK(pictureOf(sample).description == "The people of the study: 3 men; 20 women; 1 other person.");
    CHECK(figuresOf(pictureOf(sample)) == Figures{0, 0, 24});
}

TEST_CASE("where nobody tells who had back pain, all are drawn alike and muted, and the caption says so") {
    const Figure picture = pictureOf(people(12, 14));
    CHECK(figuresOf(picture) == Figures{0, 0, 26});
    CHECK(picture.svg.find("@accent@") == std::string::npos);
    CHECK(picture.caption == "Each figure is one person. We do not know how many had back pain.");
    Sample named = people(12, 14);
    named.condition = content::Condition::BackPain;
    CHECK(pictureOf(named).description == "The people of the study: 12 men; 14 women.");
}

TEST_CASE("of many people one figure stands for several, and the caption says for how many") {
    struct Row {
        int people;
        int unit;
        int figures;
    };
    for (const Row& row :
         {Row{60, 1, 60}, Row{61, 2, 31}, Row{313, 10, 31}, Row{5633, 100, 56}, Row{3'000'000, 100'000, 30}}) {
        INFO(row.people);
        Sample sample;
        sample.sampleSize = row.people;
        const Figure picture = pictureOf(sample);
        CHECK(figuresOf(picture) == Figures{0, 0, row.figures});
        CHECK(picture.description == "The people of the study: " + std::to_string(row.people) + " people.");
        if (row.unit > 1)
            CHECK(picture.caption == "Each figure stands for " + std::to_string(row.unit) +
                                         " people. We do not know how many had back pain.");
    }
}

TEST_CASE("a group is drawn however small it is beside the other") {
    const Figure picture = pictureOf(people(1, 999));
    CHECK(picture.description == "The people of the study: 1 man; 999 women.");
    CHECK(figuresOf(picture) == Figures{0, 0, 1 + 50});
}

TEST_CASE("without a number of people there is no picture") {
    Sample sample;
    CHECK_FALSE(peoplePicture(sample, "review", Companions{}));
    sample.studies = 24;
    sample.men = 3;
    sample.women = 4;
    CHECK_FALSE(peoplePicture(sample, "review", Companions{}));
    sample.sampleSize = 0;
    CHECK_FALSE(peoplePicture(sample, "review", Companions{}));
}

TEST_CASE("a picture of people is as tall as what it holds, and takes its colours from the theme") {
    const Figure small = pictureOf(people(3, 0));
    const Figure large = pictureOf(people(30, 29));
    CHECK(large.height > small.height);
    CHECK(large.id == "people-monga1999");
    CHECK(large.svg.find("height=\"" + std::to_string(large.height) + "\"") != std::string::npos);
    CHECK(large.svg.find('#') == std::string::npos);
    CHECK(plainText({"", "en", {{small}}}).find("The people of the study: 3 men.") != std::string::npos);
}

TEST_CASE("the picture of certainty has a row for each claim of the tables whose certainty is known") {
    const Companions companions = certainClaims();
    const auto rows = certaintyRows(tableOf({"guess", "gentle-start", "medium-firm", "nowhere", "sure"}), companions);
    REQUIRE(rows.size() == 3); // ours has no mark, and one is not known at all
    CHECK(rows[0].label == "About guess");
    CHECK(rows[1].label == "About medium-firm");
    CHECK(rows[1].certainty == Certainty::Low);
    CHECK(rows[1].atBest == Certainty::Moderate);
    CHECK(rows[2].label == "About sure");
    CHECK(certaintyRows({test::paragraph("No table.")}, companions).empty());
}

TEST_CASE("the filled discs are how sure we are, the outlined ones the rest of a range") {
    const auto discs = [](Certainty certainty, std::optional<Certainty> atBest) {
        const std::string svg = certaintyPicture({{"A claim", certainty, atBest}}, Companions{}).svg;
        return std::array{count(svg, R"(fill="@accent@")"), count(svg, R"(fill="none" stroke="@accent@")"),
                          count(svg, R"(fill="@muted@"/>)")};
    };
    CHECK(discs(Certainty::VeryLow, {}) == std::array{1, 0, 3});
    CHECK(discs(Certainty::Low, {}) == std::array{2, 0, 2});
    CHECK(discs(Certainty::High, {}) == std::array{4, 0, 0});
    CHECK(discs(Certainty::Low, Certainty::Moderate) == std::array{2, 1, 1});
    CHECK(discs(Certainty::VeryLow, Certainty::Moderate) == std::array{1, 2, 1});
}

TEST_CASE("the picture of certainty says in words what it shows") {
    const Companions companions = certainClaims();
    const Figure picture =
        certaintyPicture(certaintyRows(tableOf({"guess", "perhaps", "sure"}), companions), companions);
    CHECK(picture.description == "About guess: very low. About perhaps: very low to moderate. About sure: high.");
    CHECK(picture.caption == "More filled discs: more sure. An outlined disc: perhaps.");
}

TEST_CASE("a long label of the picture of certainty takes more lines, and none is lost") {
    const std::string label = "A claim of so many words that they do not fit beside the discs & must go on below";
    const Figure tall = certaintyPicture({{label, Certainty::Low, {}}}, Companions{});
    const Figure flat = certaintyPicture({{"Short", Certainty::Low, {}}}, Companions{});
    CHECK(tall.height > flat.height);
    std::string said;
    for (auto at = tall.svg.find("\"@ink@\">"); at != std::string::npos; at = tall.svg.find("\"@ink@\">", at + 1))
        said += (said.empty() ? "" : " ") + tall.svg.substr(at + 8, tall.svg.find('<', at) - at - 8);
    CHECK(said == "A claim of so many words that they do not fit beside the discs &amp; must go on below");
}

TEST_CASE("a listing of certainty in a page draws the page's tables, wherever it stands") {
    content::Section section = test::sampleSections().front();
    section.blocks = tableOf({"guess"});
    section.blocks.insert(section.blocks.begin(), {content::Listing{content::ListingKind::Certainty}});
    const std::string page = plainText(sectionPage(section, certainClaims()));
    CHECK(page.find("About guess: very low.") < page.find("- Claim: About guess"));
}

TEST_CASE("from right to left the pictures run from right to left, and mean the same") {
    Companions arabic;
    arabic.language = "ar";
    const CertaintyRow row{"3 \u0645\u0631\u0627\u062A.", Certainty::Low, Certainty::Moderate};
    const Figure english = certaintyPicture({row}, Companions{});
    const Figure mirrored = certaintyPicture({row}, arabic);
    CHECK(mirrored.description == english.description);
    CHECK(mirrored.width == english.width);
    CHECK(placesOf(english.svg, "cx=\"") == std::vector{258, 280, 302, 324});
    CHECK(placesOf(mirrored.svg, "cx=\"") == std::vector{222, 200, 178, 156}); // of 480, and in the same order
    CHECK(placesOf(english.svg, "<text x=\"") == std::vector{0, 344});
    CHECK(placesOf(mirrored.svg, "<text x=\"") == std::vector{480, 136});
    CHECK(count(mirrored.svg, "text-anchor=\"end\"") == 2);
    CHECK(count(mirrored.svg, ">\u200F" + row.label + "\u200F<") == 1); // so its number and its stop keep their side
    CHECK(count(english.svg, "\u200F") == 0);
    const auto three = peoplePicture(people(3, 0), "trial", arabic);
    REQUIRE(three);
    CHECK(placesOf(three->svg, "translate(") == std::vector{290, 275, 260}); // of 304
}

TEST_CASE("a line of an Arabic label holds as many letters as one of an English label") {
    std::string label;
    for (int word = 0; word < 6; ++word)
        label += (word > 0 ? " " : "") + std::string("\u0643\u0644\u0645\u0629"); // 29 letters, 53 bytes
    CHECK(certaintyPicture({{label, Certainty::Low, {}}}, Companions{}).height ==
          certaintyPicture({{"Short", Certainty::Low, {}}}, Companions{}).height);
}

TEST_CASE("the narrow picture of how sure we are has its discs below the words, and the same of both") {
    const CertaintyRow row{"A claim", Certainty::Low, Certainty::Moderate};
    const Figure picture = certaintyPicture({row, row}, Companions{});
    REQUIRE(picture.narrow);
    CHECK(picture.narrow->width < picture.width);
    CHECK(count(picture.narrow->svg, "<circle") == count(picture.svg, "<circle"));
    CHECK(count(picture.narrow->svg, ">A claim<") == 2);
    const std::vector<int> words = placesOf(picture.narrow->svg, "\" y=\"");
    const std::vector<int> discs = placesOf(picture.narrow->svg, "cy=\"");
    CHECK(words[0] < discs[0]);
    CHECK(discs[3] < words[2]); // and above the words of the next row
}
