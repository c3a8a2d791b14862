// SPDX-License-Identifier: MIT
#include "base/overloaded.h"
#include "document/compose.h"
#include "document/sample_companions.h"
#include "document/writers.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::document;

namespace {

std::vector<int> passagesOf(const Nodes& nodes) {
    std::vector<int> numbers;
    const auto note = [&numbers](int passage) {
        if (passage >= 0)
            numbers.push_back(passage);
    };
    for (const Node& node : nodes)
        std::visit(Overloaded{[&](const Heading& heading) { note(heading.passage); },
                              [&](const Paragraph& paragraph) { note(paragraph.passage); },
                              [&](const List& list) {
                                  for (const Nodes& item : list.items)
                                      for (const int number : passagesOf(item))
                                          note(number);
                              },
                              [&](const Box& box) {
                                  for (const int number : passagesOf(box.nodes))
                                      note(number);
                              },
                              [&](const Table& table) {
                                  for (const Cell& cell : table.header)
                                      note(cell.passage);
                                  for (const auto& row : table.rows)
                                      for (const Cell& cell : row)
                                          note(cell.passage);
                              },
                              [&](const Fold& fold) {
                                  for (const int number : passagesOf(fold.nodes))
                                      note(number);
                              },
                              [](const auto&) {}},
                   node.value);
    return numbers;
}

bool says(const Document& page, const std::string& words) { return plainText(page).find(words) != std::string::npos; }

} // namespace

TEST_CASE("a page numbers its passages as the content does") {
    const content::Section section = test::sampleSections().front();
    std::vector<int> expected{0};
    for (const content::Passage& passage : content::passages(section.blocks))
        expected.push_back(passage.number);
    CHECK(passagesOf(sectionPage(section, test::sampleCompanions()).nodes) == expected);
}

TEST_CASE("a citation shows the numbers of its studies in order, and never starts a line") {
    const Document page = sectionPage(test::sampleSections().front(), test::sampleCompanions());
    CHECK(says(page, "did better(A study shows this. How sure we are: low to moderate)\u00A0[1][2]."));
    content::Section spaced = test::sampleSections().front();
    spaced.blocks = {
        test::paragraph({{content::Text{"Words "}}, {content::Citation{{{"aaron2010"}, {"kovacs2003"}}}}})};
    CHECK(says(sectionPage(spaced, test::sampleCompanions()), "Words\u00A0[1][2]"));
}

TEST_CASE("the sign of a claim stands with the citation that ends its sentence") {
    content::Section section = test::sampleSections().front();
    const content::Span firm{content::ClaimText{{"medium-firm"}, test::words("Firm is good")}};
    const content::Span cited{content::Citation{{{"kovacs2003"}}}};
    const auto shown = [&](content::Spans spans) {
        section.blocks = {test::paragraph(std::move(spans))};
        return sectionPage(section, test::sampleCompanions()).nodes.back();
    };
    const auto wordsIn = [](const Node& node) {
        std::string words;
        for (const Inline& part : std::get<Paragraph>(node.value).inlines)
            words += std::visit(Overloaded{[](const Words& said) { return said.text; },
                                           [](const Link& link) { return std::get<Words>(link.inlines[0].value).text; },
                                           [](const auto&) { return std::string("?"); }},
                                part.value);
        return words;
    };
    CHECK(wordsIn(shown({firm, {content::Text{", one says "}}, cited, {content::Text{"."}}})) ==
          "Firm is good, one says\u00A0◔\u00A0[1].");
    CHECK(wordsIn(shown({firm, {content::Text{". Another "}}, cited, {content::Text{"."}}})) ==
          "Firm is good\u00A0◔. Another\u00A0[1].");
    CHECK(wordsIn(shown({firm, {content::Text{" and "}}, firm, {content::Text{" "}}, cited})) ==
          "Firm is good and Firm is good\u00A0◔\u00A0◔\u00A0[1]");
}

TEST_CASE("a sign tells what the claim rests on and how sure we are") {
    content::Section section = test::sampleSections().front();
    section.blocks = {test::paragraph({{content::ClaimText{{"medium-firm"}, test::words("Firm is good")}}})};
    CHECK(says(sectionPage(section, test::sampleCompanions()),
               "Firm is good\u00A0(A study shows this. How sure we are: low to moderate)"));
}

TEST_CASE("a text names the number of the reader's country, or generic words") {
    const content::Section section = test::sampleSections().front();
    CHECK(says(sectionPage(section, test::sampleCompanions("GB")), "Call 999"));
    CHECK(says(sectionPage(section, test::sampleCompanions("none")), "Call your local emergency number"));
}

TEST_CASE("what is ours is marked as ours") {
    content::Section section = test::sampleSections().front();
    section.blocks = {test::paragraph({{content::ClaimText{{"gentle-start"}, test::words("Start gently")}}})};
    CHECK(says(sectionPage(section, test::sampleCompanions()),
               "Start gently\u00A0(Our inference, not yet checked by a clinician)"));
}

TEST_CASE("the help page comes first with the number, then the signs, then support") {
    const std::string page = plainText(helpPage(test::sampleSections().front(), test::sampleCompanions("GB")));
    const auto number = page.find("Call now: 999");
    const auto travelling = page.find("Call instead of travelling");
    const auto signs = page.find("The warning signs");
    const auto support = page.find("Samaritans: 116 123");
    REQUIRE(support != std::string::npos);
    CHECK(number < travelling);
    CHECK(travelling < signs);
    CHECK(signs < support);
}

TEST_CASE("on a screen the country can be chosen at the number") {
    const auto help = [](const char* region) {
        const Companions companions = test::sampleCompanions(region);
        Document page = helpPage(test::sampleSections().front(), companions);
        CHECK_FALSE(says(page, "ountry")); // on paper nothing can be chosen
        addWayToCountry(page, companions);
        const Nodes& nodes = std::get<Box>(page.nodes[1].value).nodes;
        const bool isMissing = std::string(region) == "none"; // then one looks for it right below the words
        return std::get<Paragraph>((isMissing ? nodes[1] : nodes.back()).value).inlines;
    };
    CHECK(std::get<Link>(help("none").front().value).target == "page:country");
    CHECK(std::get<Words>(help("GB").front().value).text.ends_with(". "));
    CHECK(std::get<Link>(help("GB").back().value).target == "page:country");
}

TEST_CASE("in an emergency one is told to call first, and then where the number is to be had") {
    Document page{"Get help now", "en", {}};
    Box card{BoxKind::Emergency, "Now", {{Heading{1, {{Words{"Get help now"}}}}}}};
    card.nodes.push_back({Paragraph{{{Words{"Call now."}}}, Voice::Lead}});
    card.nodes.push_back({Paragraph{{{Words{"More."}}}}});
    page.nodes.push_back({card});
    addWayToCountry(page, test::sampleCompanions("none"));
    const Nodes& nodes = std::get<Box>(page.nodes.front().value).nodes;
    REQUIRE(nodes.size() == 4);
    CHECK(std::get<Link>(std::get<Paragraph>(nodes[2].value).inlines.front().value).target == "page:country");
}

TEST_CASE("a country that is set for the computer is said at the number, without a way to another") {
    for (const char* region : {"GB", "none"}) {
        const Companions companions = test::sampleCompanions(region);
        Document page = helpPage(test::sampleSections().front(), companions);
        addWayToCountry(page, companions, true);
        CHECK(says(page, "It is set for this computer.") == (companions.region.id.text == "GB"));
        const auto& last = std::get<Box>(page.nodes[1].value).nodes.back();
        CHECK(std::ranges::none_of(std::get<Paragraph>(last.value).inlines,
                                   [](const Inline& part) { return std::holds_alternative<Link>(part.value); }));
    }
}

TEST_CASE("the pane tells who was studied and what the study cannot tell us") {
    const Document pane = studiesPane(test::sampleCompanions().studies, test::sampleCompanions());
    CHECK(says(pane, "Trial · 313 people"));
    CHECK(says(pane, "What it cannot tell us: Soft beds."));
}

TEST_CASE("the list of references names every study whole") {
    const Document page = sectionPage(test::sampleSections()[2], test::sampleCompanions());
    CHECK(says(page, "Effect of firmness of mattress on chronic low-back pain"));
    CHECK(says(page, "Beds of the world"));
}

TEST_CASE("a page that stands alone leads from a study to the web, or nowhere") {
    Companions companions = test::sampleCompanions();
    const auto inlinesOf = [&](std::size_t number) {
        const Document pane = studiesPane(companions.studies, companions);
        return std::get<Heading>(std::get<Box>(pane.nodes.at(number).value).nodes.front().value).inlines;
    };
    CHECK(std::get<Link>(inlinesOf(1).front().value).target == "study:kovacs2003");
    companions.standsAlone = true;
    CHECK(std::get<Link>(inlinesOf(1).front().value).target == "https://doi.org/10.1016/S0140-6736(03)14792-7");
    companions.studies[0].reference.doi.clear();
    CHECK(inlinesOf(1) == Inlines{{Words{"1  "}}, {Words{"Kovacs and others 2003"}}});
    const content::Section references = test::sampleSections()[2];
    CHECK(says(sectionPage(references, companions), "Open this source on the web")); // the other one
    companions.studies.resize(1);
    CHECK_FALSE(says(sectionPage(references, companions), "source"));
}
