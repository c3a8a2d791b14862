// SPDX-License-Identifier: MIT
// What a pen and scissors are for: boxes to tick, lines to write on, cards.
#include "document/writers.h"
#include "paper/flow_writer.h"
#include "paper/page_breaker.h"
#include "paper/pages.h"
#include "paper/parts/cards.h"

#include <algorithm>

using namespace bedside;
using namespace bedside::paper;
using document::BoxKind;
using document::FillIn;

namespace {

Flow flowFrom(document::Nodes nodes, press::Layout layout = {}) {
    auto flow = test::flowOf(test::pageOf(std::move(nodes)), Measures(layout));
    REQUIRE(flow);
    return std::move(*flow);
}

template <class Kind> std::vector<Kind> all(const std::vector<Ink>& inks) {
    std::vector<Kind> found;
    for (const Ink& ink : inks)
        if (const auto* kind = std::get_if<Kind>(&ink.value))
            found.push_back(*kind);
    return found;
}

std::vector<const Glyphs*> glyphsOf(const Piece& piece) {
    std::vector<const Glyphs*> found;
    for (const Ink& ink : piece.inks)
        if (const auto* glyphs = std::get_if<Glyphs>(&ink.value); glyphs && ink.mark)
            found.push_back(glyphs);
    return found;
}

document::Node card(std::string text) { return {document::Box{BoxKind::CutOut, "A card", {test::passage(text)}}}; }

const std::string longText =
    "Newly numb around the genitals, bottom or inner thighs? Call at once. It is newly hard to "
    "pee, to hold it or to feel it? Call at once. Both legs newly hurt? Call at once. ";

constexpr press::Print prints[]{press::Print::Normal, press::Print::Large, press::Print::Giant};
constexpr press::Paper papers[]{press::Paper::A4, press::Paper::Letter, press::Paper::A5};

} // namespace

TEST_CASE("a box to tick is drawn, belongs to its item, and is read as in the text") {
    document::List list{false, {{test::passage("One.")}, {test::passage("Two.")}}, true};
    const Flow flow = flowFrom({{list}});
    REQUIRE(flow.pieces.size() == 2);
    const auto boxes = all<Outline>(flow.pieces.front().inks);
    REQUIRE(boxes.size() == 1);
    CHECK(boxes.front().area.width == boxes.front().area.height);
    CHECK(boxes.front().thickness == 1);
    const test::ReadBack read = test::readBack(test::pdfOf(test::pageOf({{list}})));
    CHECK(read.problems.empty());
    CHECK(read.text == "[ ] One.\n[ ] Two.\n");
}

TEST_CASE("lines to write on are nine to ten millimetres apart, whatever the print, and reach the right edge") {
    for (const press::Print print : prints) {
        const Measures measures({press::Paper::A4, print});
        const Flow flow = flowFrom({{FillIn{"My question", 3}}}, {press::Paper::A4, print});
        std::vector<double> rules;
        double y = 0;
        for (const Piece& piece : flow.pieces) {
            for (const Fill& rule : all<Fill>(piece.inks)) {
                rules.push_back(y + rule.area.y);
                CHECK(rule.area.x + rule.area.width == Approx(measures.columnWidth()));
            }
            y += piece.height;
        }
        REQUIRE(rules.size() == 3);
        for (std::size_t row = 1; row < rules.size(); ++row) {
            CHECK(rules[row] - rules[row - 1] >= 9 * millimetre);
            CHECK(rules[row] - rules[row - 1] <= 10 * millimetre);
        }
    }
}

TEST_CASE("a short label has its line beside it, a long one below, and none is apart from its line") {
    const Flow beside = flowFrom({{FillIn{"Name", 1}}});
    REQUIRE(beside.pieces.size() == 1);
    CHECK_FALSE(glyphsOf(beside.pieces.front()).empty());
    CHECK(all<Fill>(beside.pieces.front().inks).size() == 1);
    const Flow below =
        flowFrom({{FillIn{"What I want to ask about moving, lifting and lying at my next visit here", 1}}},
                 {press::Paper::A5, press::Print::Large});
    CHECK(below.pieces.size() > 2);
    for (std::size_t piece = 0; piece + 1 < below.pieces.size(); ++piece)
        CHECK(below.pieces[piece].tie != Tie::Free);
}

TEST_CASE("a line to write on is not read aloud, its label is") {
    const test::ReadBack read = test::readBack(test::pdfOf(test::pageOf({{FillIn{"Name", 1}}, {FillIn{"", 2}}})));
    CHECK(read.problems.empty());
    CHECK(read.text == "Name\n");
}

TEST_CASE("a card is as large as a bank card on every paper and in every print, and two share a fold") {
    for (const press::Paper paper : papers)
        for (const press::Print print : prints) {
            const Flow flow = flowFrom({card("Call."), card("Call.")}, {paper, print});
            REQUIRE(flow.pieces.size() == 1); // so no page ends within
            const auto lines = all<Outline>(flow.pieces.front().inks);
            REQUIRE(lines.size() == 2);
            CHECK(lines[0].dash == Dash::Long);
            CHECK(lines[0].area.width == Approx(cardWidth).margin(1));
            CHECK(lines[0].area.height == Approx(2 * cardHeight).margin(1));
            CHECK(lines[1].dash == Dash::Short);
            CHECK(lines[1].area.y == Approx(cardHeight).margin(1));
        }
}

TEST_CASE("a card's print is smaller where that makes it fit, and where it does not the card is folded once more") {
    const auto pieceOf = [](const document::Node& node, press::Print print) {
        return std::move(flowFrom({node}, {press::Paper::A5, print}).pieces.front());
    };
    CHECK(pieceOf(card(longText + longText), press::Print::Normal).height == Approx(cardHeight));
    const Piece folded = pieceOf(card(longText + longText + longText), press::Print::Giant);
    CHECK(folded.height == Approx(2 * cardHeight));
    const auto lines = all<Outline>(folded.inks);
    REQUIRE(lines.size() == 3); // a fold beside its words, at the left and at the right
    CHECK(lines[0].area.width == Approx(cardWidth).margin(1));
    for (const std::size_t fold : {1u, 2u}) {
        CHECK(lines[fold].dash == Dash::Short);
        CHECK(lines[fold].area.y == Approx(cardHeight));
        CHECK(lines[fold].area.width == Approx(cardInset));
    }
    for (const Glyphs* glyphs : glyphsOf(folded))
        if (glyphs->x < cardWidth)
            CHECK(glyphs->size >= 11 - 0.01);
}

TEST_CASE("two long cards stand beside their fold where that lets them follow the title on its page") {
    const document::Node title{document::Heading{1, test::inlines("Cut it out")}};
    const std::string longer = longText + longText + longText + longText;
    const auto both = [&](press::Paper paper) {
        return flowFrom({title, card(longer), card("Call.")}, {paper, press::Print::Giant});
    };
    for (const press::Paper paper : {press::Paper::A4, press::Paper::Letter}) {
        const Flow flow = both(paper);
        REQUIRE(flow.pieces.size() == 2);
        const auto lines = all<Outline>(flow.pieces.back().inks);
        REQUIRE(lines.size() == 4);
        CHECK(lines[0].area.width == Approx(2 * cardWidth).margin(1));
        CHECK(lines[0].area.height == Approx(2 * cardHeight).margin(1));
        CHECK(lines[1].area.y == Approx(cardHeight));
        CHECK(lines[3].dash == Dash::Short);
        CHECK(lines[3].area.x == Approx(cardWidth).margin(1));
        CHECK(lines[3].area.width == 0);
        CHECK(brokenIntoPages(flow, Measures({paper, press::Print::Giant}).room()).size() == 1);
        for (const Glyphs* glyphs : glyphsOf(flow.pieces.back()))
            CHECK(glyphs->size >= 11 - 0.01);
    }
}

TEST_CASE("cards that no page holds together are apart, each whole") {
    std::string text;
    for (int time = 0; time < 5; ++time)
        text += longText;
    const press::Layout layout{press::Paper::A5, press::Print::Giant};
    const Flow flow = flowFrom({card(text), card(text)}, layout);
    REQUIRE(flow.pieces.size() == 2);
    const document::Document page = test::pageOf({card(text), card(text)});
    const test::ReadBack read = test::readBack(test::pdfOf(page, layout));
    CHECK(read.problems.empty());
    CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(page)));
}

TEST_CASE("a short item of a list is not parted by the end of a page") {
    document::List list;
    for (int item = 0; item < 30; ++item)
        list.items.push_back({test::passage(longText)});
    const press::Layout layout{press::Paper::A5, press::Print::Normal};
    const Flow flow = flowFrom({{list}}, layout);
    const auto pages = brokenIntoPages(flow, 350);
    REQUIRE(pages.size() > 2);
    for (std::size_t page = 1; page < pages.size(); ++page) { // each begins with a bullet
        const auto& inks = flow.pieces[pages[page].front().piece].inks;
        CHECK(std::ranges::any_of(inks, [](const Ink& ink) { return std::get<Glyphs>(ink.value).x == 0; }));
    }
}
