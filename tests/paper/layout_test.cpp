// SPDX-License-Identifier: MIT
// What a layout chooses: margins, black print, both sides; and what a long file has besides.
#include "document/writers.h"
#include "paper/flow_writer.h"
#include "paper/page_breaker.h"
#include "paper/pages.h"

#include <algorithm>

using namespace bedside;
using namespace bedside::paper;

namespace {

press::Layout withInk(press::Ink ink) {
    press::Layout layout;
    layout.ink = ink;
    return layout;
}

/// Returns the leftmost column of dots, of a hundred an inch, that is not white.
int leftEdge(const press::Pages& pages) {
    const int width = pages.widthIn(100);
    const auto pixels = pages.paint({0, 100, 0, pages.heightIn(100)});
    for (int x = 0; x < width; ++x)
        for (std::size_t at = static_cast<std::size_t>(x); at < pixels.size(); at += static_cast<std::size_t>(width))
            if (pixels[at] != 0xFFFFFFFF)
                return x;
    return width;
}

/// True where the first page has no colour; the ground of a drawing is as good as white.
bool isGrey(const press::Pages& pages) {
    return std::ranges::all_of(pages.paint({0, 150, 0, pages.heightIn(150)}), [](std::uint32_t pixel) {
        const auto red = static_cast<int>(pixel >> 16 & 0xFF);
        const auto green = static_cast<int>(pixel >> 8 & 0xFF);
        const auto blue = static_cast<int>(pixel & 0xFF);
        return std::abs(red - blue) <= 1 && std::abs(red - green) <= 1;
    });
}

/// Returns how much of the upper half of the first page is dark, in dots.
double inkOn(const press::Pages& pages) {
    double ink = 0;
    for (const std::uint32_t pixel : pages.paint({0, 150, 0, pages.heightIn(150) / 2}))
        ink += 1 - (pixel & 0xFF) / 255.0;
    return ink;
}

std::size_t count(const std::string& text, const std::string& words) {
    std::size_t found = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++found;
    return found;
}

document::Table longTable(int rows) {
    document::Table table{{{test::inlines("What")}, {test::inlines("How long")}}, {}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back(
            {{test::inlines("Walking, number " + std::to_string(row))}, {test::inlines("Ten minutes")}});
    return table;
}

} // namespace

TEST_CASE("margins are 18, 12 and 25 mm, and all is still said in each") {
    const document::Document document = test::sampleDocument();
    const std::pair<press::Margins, double> margins[]{
        {press::Margins::Usual, 18}, {press::Margins::Narrow, 12}, {press::Margins::Wide, 25}};
    for (const auto& [margin, millimetres] : margins)
        for (const press::Paper paper : {press::Paper::A4, press::Paper::A5}) {
            press::Layout layout{paper};
            layout.margins = margin;
            const auto pages = test::laid(document, layout);
            CHECK(leftEdge(*pages) == Approx(millimetres / 25.4 * 100).margin(2));
            const test::ReadBack read = test::readBack(*pages->pdf());
            CHECK(read.problems.empty());
            CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(document)));
        }
}

TEST_CASE("in black every word is black and stands on white") {
    const auto flow = test::flowOf(test::sampleDocument(), Measures(withInk(press::Ink::Black)));
    REQUIRE(flow);
    for (const Piece& piece : flow->pieces)
        for (const Ink& ink : piece.inks) {
            if (const auto* glyphs = std::get_if<Glyphs>(&ink.value))
                CHECK(glyphs->colour == black);
            if (const auto* fill = std::get_if<Fill>(&ink.value))
                CHECK(std::min(fill->area.width, fill->area.height) < 6); // a line or a bar, on which no word stands
            if (const auto* outline = std::get_if<Outline>(&ink.value))
                CHECK(outline->colour == black);
        }
    for (const BoxSpan& box : flow->boxes) {
        CHECK_FALSE(box.style.tint);
        CHECK(box.style.label == black);
        CHECK((box.style.frame > 0 || box.style.bar > 0));
    }
}

TEST_CASE("a page in black holds nothing but greys, and what one bit keeps of it is every word") {
    const document::Document document = test::sampleDocument();
    const auto pages = test::laid(document, withInk(press::Ink::Black));
    CHECK(isGrey(*pages));
    const test::ReadBack read = test::readBack(*pages->pdf());
    CHECK(read.problems.empty());
    CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(document)));
    CHECK(pages->count() == test::laid(document)->count());
}

TEST_CASE("in black a sign of which a font has a coloured picture is grey, is seen, and is read as it was typed") {
    const document::Document document =
        test::pageOf({test::passage("A heart \u2764\ufe0f, a thumb \U0001F44D, a sun \U0001F31E.")});
    if (isGrey(*test::laid(document)))
        return; // no font here has them in colours
    const auto pages = test::laid(document, withInk(press::Ink::Black));
    CHECK(isGrey(*pages));
    const document::Document without = test::pageOf({test::passage("A heart , a thumb , a sun .")});
    CHECK(inkOn(*pages) > 1.2 * inkOn(*test::laid(without, withInk(press::Ink::Black))));
    const test::ReadBack read = test::readBack(*pages->pdf());
    CHECK(read.problems.empty());
    CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(document)));
}

TEST_CASE("what a drawing tells by its ground alone gets an edge in black") {
    document::Figure figure = test::sampleFigure();
    figure.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 200\"><rect x=\"40\" y=\"40\" "
                 "width=\"240\" height=\"120\" fill=\"@soft@\"/></svg>";
    figure.caption.clear();
    const auto pages = test::laid(test::pageOf({{figure}}), withInk(press::Ink::Black));
    const auto pixels = pages->paint({0, 100, 0, pages->heightIn(100) / 2}); // above the foot
    CHECK(std::ranges::any_of(pixels, [](std::uint32_t pixel) { return (pixel & 0xFF) < 0x80; }));
}

TEST_CASE("both sides are asked for where they are wanted, and only there") {
    press::Layout layout;
    CHECK(test::readBack(test::pdfOf(test::sampleDocument(), layout)).duplex.empty());
    layout.sides = press::Sides::Two;
    const test::ReadBack read = test::readBack(test::pdfOf(test::sampleDocument(), layout));
    CHECK(read.duplex == "/DuplexFlipLongEdge");
    CHECK(read.showsTitle);
}

TEST_CASE("a long file lists its headings, a short one does not") {
    document::Nodes nodes{{document::Heading{1, test::inlines("A guide")}}};
    const auto add = [&nodes](int level, const std::string& title) {
        nodes.push_back({document::Heading{level, test::inlines(title)}});
        for (int paragraph = 0; paragraph < 20; ++paragraph)
            nodes.push_back(test::passage("This is here to fill the page with more than a line of text, and more."));
    };
    for (int part = 1; part <= 5; ++part) {
        add(2, "Part " + std::to_string(part));
        add(3, "More of " + std::to_string(part));
    }
    const test::ReadBack read = test::readBack(test::pdfOf(test::pageOf(nodes)));
    REQUIRE(read.pages > 4);
    REQUIRE(read.outline.size() == 11);
    CHECK(read.outline[0] == "A guide, page 1");
    CHECK(read.outline[1] == " Part 1, page 1");
    CHECK(read.outline[2] == "  More of 1, page 1");
    CHECK(read.outline.back().starts_with("  More of 5, page "));
    CHECK(
        test::readBack(test::pdfOf(test::pageOf({{document::Heading{1, test::inlines("A guide")}}}))).outline.empty());
}

TEST_CASE("a table's header stands on each of its pages, and is read once") {
    const test::ReadBack read = test::readBack(test::pdfOf(test::pageOf({{longTable(60)}})));
    REQUIRE(read.pages > 1);
    CHECK(read.problems.empty());
    CHECK(count(read.artifacts, "How long") == read.pages - 1);
    const document::Document page = test::pageOf({{longTable(60)}});
    CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(page)));
}

TEST_CASE("a box higher than a page begins where it stands, is open where a page ends, and names itself once") {
    document::Box box{document::BoxKind::SameDay, "The same day", {}};
    for (int line = 0; line < 60; ++line)
        box.nodes.push_back(test::passage("This is one of many lines."));
    const document::Document page = test::pageOf({test::passage("Before."), {box}});
    const auto flow = test::flowOf(page, Measures({}));
    REQUIRE(flow);
    const auto pages = brokenIntoPages(*flow, 600);
    REQUIRE(pages.size() > 1);
    CHECK(pages.front().size() > 2); // not on a page of its own
    const auto outlineOf = [&](std::size_t at) { return std::get<Outline>(framesAround(pages[at], *flow)[0].value); };
    CHECK(outlineOf(0).hasTop);
    CHECK_FALSE(outlineOf(0).hasBottom);
    CHECK_FALSE(outlineOf(1).hasTop);
    CHECK(outlineOf(pages.size() - 1).hasBottom);
    const test::ReadBack read = test::readBack(test::pdfOf(page));
    CHECK(count(read.text + read.artifacts, "The same day") == 1);
}

TEST_CASE("in a wide box the words stand beside their picture, in a narrow one above and below, and are read alike") {
    const document::Document page = test::pageOf({{document::Box{document::BoxKind::Card,
                                                                 "",
                                                                 {{document::Heading{3, test::inlines("On the side")}},
                                                                  {test::sampleFigure()},
                                                                  test::passage("Rest first.")}}}});
    const auto heightOn = [&page](press::Paper paper, press::Print print) {
        const auto flow = test::flowOf(page, Measures({paper, print}));
        REQUIRE(flow);
        double height = 0;
        for (const Piece& piece : flow->pieces)
            height += piece.height;
        return std::pair(flow->pieces.size(), height);
    };
    CHECK(heightOn(press::Paper::A4, press::Print::Normal).first == 3); // the box's two edges, and all between
    CHECK(heightOn(press::Paper::A5, press::Print::Giant).first > 3);
    CHECK(heightOn(press::Paper::A4, press::Print::Normal).second <
          heightOn(press::Paper::A5, press::Print::Normal).second);
    for (const press::Paper paper : {press::Paper::A4, press::Paper::A5}) {
        const test::ReadBack read = test::readBack(test::pdfOf(page, {paper}));
        CHECK(read.problems.empty());
        CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(page)));
    }
}

TEST_CASE("a table's columns have the room that their text asks for, and no more than the longest cell") {
    const auto leftEdges = [](const document::Table& table) {
        const auto flow = test::flowOf(test::pageOf({{table}}), Measures({}));
        REQUIRE(flow);
        std::vector<double> lefts;
        for (const Ink& ink : flow->pieces.front().inks)
            if (const auto* glyphs = std::get_if<Glyphs>(&ink.value))
                lefts.push_back(glyphs->x);
        return lefts;
    };
    const std::string sentence = "A sentence that is long enough to need more than a line of any table on this paper.";
    document::Table table{{{test::inlines("A")}, {test::inlines("B")}, {test::inlines("C")}}, {}};
    for (int row = 0; row < 5; ++row)
        table.rows.push_back({{test::inlines("Yes")}, {test::inlines(sentence)}, {test::inlines(sentence)}});
    const std::vector<double> lefts = leftEdges(table);
    REQUIRE(lefts.size() == 3);
    CHECK(lefts[1] < 40); // next to so short a word
    const double width = Measures({}).columnWidth();
    CHECK(lefts[2] - lefts[1] == Approx(width - lefts[2]).margin(15)); // as much text, as much room
}

TEST_CASE("a column takes room from another where that saves lines") {
    document::Table table{{{test::inlines("A")}, {test::inlines("B")}}, {}};
    std::string list;
    for (int name = 0; name < 30; ++name)
        list += "name, ";
    table.rows.push_back({{test::inlines(list)}, {test::inlines("one")}});
    for (int row = 0; row < 12; ++row) // much text in short cells, little in one long cell
        table.rows.push_back({{test::inlines("one")}, {test::inlines("A sentence that fits on one line of it.")}});
    const auto flow = test::flowOf(test::pageOf({{table}}), Measures({}));
    REQUIRE(flow);
    const auto rowHeights = [&](std::size_t piece) { return flow->pieces[piece].height; };
    CHECK(rowHeights(2) == Approx(rowHeights(5))); // the sentences keep their one line
    CHECK(rowHeights(1) < 3 * rowHeights(2));      // and the list has all that they leave
}

TEST_CASE("a list whose halves stand side by side is not parted from the line that leads to it") {
    document::List half{
        false, {{{document::Paragraph{test::inlines("A sign.")}}}, {{document::Paragraph{test::inlines("Another.")}}}}};
    const auto flow =
        test::flowOf(test::pageOf({{document::Paragraph{test::inlines("Know these:")}},
                                   {document::Columns{{{{half}}, {{half}}}}},
                                   {document::Paragraph{test::inlines("And then:")}},
                                   {document::Columns{{{{document::Paragraph{test::inlines("One")}}}, {{half}}}}}}),
                     Measures({}));
    REQUIRE(flow);
    CHECK(flow->pieces[0].tie == Tie::Bound);
    CHECK(flow->pieces[2].tie == Tie::Free);
}

TEST_CASE("nothing is lost where it is higher than a page: a row, a card, columns, a letterhead") {
    std::string text;
    for (int sentence = 0; sentence < 40; ++sentence)
        text += "This sentence makes it long. ";
    document::Table table{{{test::inlines("What we say")}, {test::inlines("How sure")}, {test::inlines("Rests on")}},
                          {{{test::inlines(text)}, {test::inlines("Low")}, {test::inlines(text)}},
                           {{test::inlines("Short")}, {test::inlines("Low")}, {test::inlines("One study")}}}};
    document::Letterhead letterhead{"A clinic", std::vector<std::string>(60, "One of many lines"), {}};
    const document::Box card{document::BoxKind::CutOut, "A card", {test::passage(text + text)}};
    const document::Columns columns{{{test::passage(text + text)}, {test::passage("Beside.")}}};
    for (const document::Node& node :
         {document::Node{table}, document::Node{letterhead}, document::Node{card}, document::Node{columns}})
        for (const press::Layout layout : {press::Layout{press::Paper::A5, press::Print::Normal},
                                           press::Layout{press::Paper::A5, press::Print::Giant}}) {
            const document::Document page = test::pageOf({node});
            const test::ReadBack read = test::readBack(test::pdfOf(page, layout));
            CHECK(read.problems.empty());
            CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(page)));
        }
}
