// SPDX-License-Identifier: MIT
// What does not stand alone at the end or the beginning of a page, and what fills the room that it is given.
#include "document/writers.h"
#include "paper/page_breaker.h"
#include "paper/pages.h"

#include <algorithm>

using namespace bedside;
using namespace bedside::paper;

namespace {

document::List listOf(int items) {
    document::List list;
    for (int item = 0; item < items; ++item)
        list.items.push_back({test::passage("An item.")});
    return list;
}

/// Returns the first pieces of the pages.
std::vector<std::size_t> breaksOf(const Flow& flow, double room) {
    std::vector<std::size_t> firsts;
    for (const PlacedPieces& page : brokenIntoPages(flow, room))
        firsts.push_back(page.front().piece);
    return firsts;
}

std::string wordsOf(const Piece& piece) {
    std::string words;
    for (const Ink& ink : piece.inks)
        if (const auto* glyphs = std::get_if<Glyphs>(&ink.value))
            words.append(glyphs->text + glyphs->item->item->offset,
                         static_cast<std::size_t>(glyphs->item->item->length));
    return words;
}

document::Figure labelled(int height) {
    document::Figure figure = test::sampleFigure();
    figure.height = height;
    figure.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 " + std::to_string(height) +
                 "\"><text x=\"9\" y=\"90\" font-size=\"13.0\">A label</text></svg>";
    return figure;
}

double pictureWidth(const document::Nodes& nodes, const Measures& measures) {
    const auto flow = test::flowOf(test::pageOf(nodes), measures);
    REQUIRE(flow);
    for (const Piece& piece : flow->pieces)
        for (const Ink& ink : piece.inks)
            if (const auto* picture = std::get_if<Picture>(&ink.value))
                return picture->area.width;
    return 0;
}

} // namespace

TEST_CASE("neither the first item of a list nor its last stands alone on a page, in a box that is parted neither") {
    const auto list = test::flowOf(test::pageOf({{listOf(6)}}), Measures({}));
    REQUIRE(list);
    REQUIRE(list->pieces.size() == 6);
    for (double room = 2.5 * list->pieces.front().height; room < 130; room += 3) {
        const std::vector<std::size_t> breaks = breaksOf(*list, room);
        CHECK(std::ranges::find(breaks, 1u) == breaks.end());
        CHECK(std::ranges::find(breaks, 5u) == breaks.end());
    }
    const document::Box box{document::BoxKind::Card, "", {{listOf(20)}}};
    const auto boxed = test::flowOf(test::pageOf({{box}}), Measures({}));
    REQUIRE(boxed);
    const std::size_t last = boxed->pieces.size() - 1;
    for (double room = 150; room < 380; room += 10)
        for (const std::size_t first : breaksOf(*boxed, room))
            CHECK((first == 0 || (first >= 4 && first + 4 <= last + 1)));
}

TEST_CASE("a box that a page holds stays whole, and what leads to it stands on the page before where it must") {
    document::Nodes nodes{{document::Heading{1, test::inlines("A title")}},
                          {document::Box{document::BoxKind::KeyMessage, "", {test::passage("What matters.")}}},
                          {document::Box{document::BoxKind::GetHelp, "Now", {{listOf(12)}}}}};
    const auto flow = test::flowOf(test::pageOf(nodes), Measures({}));
    REQUIRE(flow);
    const BoxSpan& frame = flow->boxes.back();
    double height = 0;
    for (std::size_t piece = frame.first; piece <= frame.last; ++piece)
        height += flow->pieces[piece].height + flow->pieces[piece].after;
    CHECK(breaksOf(*flow, height + 10) == std::vector<std::size_t>{0, frame.first});
}

TEST_CASE("between the words of a glossary a page may end") {
    document::Nodes nodes;
    for (int word = 0; word < 4; ++word) {
        nodes.push_back({document::Heading{3, test::inlines("A word")}});
        nodes.push_back(test::passage("What it means."));
    }
    nodes.insert(nodes.begin(), {document::Heading{1, test::inlines("Words")}});
    nodes.insert(nodes.begin() + 1, {document::Heading{2, test::inlines("All")}});
    const auto flow = test::flowOf(test::pageOf(nodes), Measures({}));
    REQUIRE(flow);
    CHECK(std::ranges::count(flow->pieces, Tie::Free, &Piece::tie) == 4);
}

TEST_CASE("a heading and what introduces it stay with a checklist whose groups stand side by side") {
    document::Nodes group{test::passage("About comfort"), {listOf(3)}};
    const auto flow = test::flowOf(
        test::pageOf({test::passage("Tick what matters."), {document::Columns{{group, group}}}}), Measures({}));
    REQUIRE(flow);
    CHECK(flow->pieces.front().tie == Tie::Bound);
}

TEST_CASE("a card that would be parted has a smaller drawing, where that makes it fit") {
    document::Box card{document::BoxKind::Card, "", {test::passage("How."), {test::sampleFigure()}}};
    card.nodes.insert(card.nodes.begin() + 1, {listOf(7)});
    const Measures measures({press::Paper::A5, press::Print::Large});
    const double alone = pictureWidth({{test::sampleFigure()}}, measures);
    const double within = pictureWidth({{card}}, measures);
    CHECK(within < alone);
    const auto flow = test::flowOf(test::pageOf({{card}}), measures);
    REQUIRE(flow);
    CHECK(brokenIntoPages(*flow, measures.room()).size() == 1);
}

TEST_CASE("the words in a drawing are 8 points high however close the fit, and in large print as high as the text") {
    const double perPoint = 320 / 13.0;
    const document::Box card{document::BoxKind::Card, "", {test::passage("How."), {labelled(200)}}};
    for (const Fit fit : {Fit::Usual, Fit::Tight, Fit::Compact, Fit::Closest, Fit::Widest, Fit::Fullest})
        CHECK(pictureWidth({{card}}, Measures({}, fit)) >= 8 * perPoint - 0.01);
    for (const press::Print print : {press::Print::Large, press::Print::Giant}) {
        const Measures measures({press::Paper::A4, print});
        const double size = measures.words(document::Voice::Body).size;
        CHECK(pictureWidth({{labelled(200)}}, measures) >= size * perPoint - 0.01);
    }
}

TEST_CASE("a drawing that is set smaller, so that its card is whole, keeps its words 8 points high") {
    const double perPoint = 320 / 13.0;
    for (int items = 1; items < 14; ++items) {
        document::Box card{document::BoxKind::Card, "", {{listOf(items)}, {labelled(300)}}};
        const Measures measures({press::Paper::A5, press::Print::Large});
        INFO(items);
        CHECK(pictureWidth({{card}}, measures) >= 8 * perPoint - 0.01);
    }
}

TEST_CASE("a list of contents tells the pages, and a screen reader hears its words alone") {
    document::Nodes nodes{{document::Heading{1, test::inlines("A guide")}}};
    document::List contents;
    document::Nodes sections;
    for (int section = 0; section < 6; ++section) {
        const std::string about = "section:" + std::to_string(section);
        const std::string title = "Section " + std::string(1, static_cast<char>('A' + section));
        contents.items.push_back(
            {{document::Paragraph{{{document::Link{document::LinkKind::Section, about, "", test::inlines(title)}}}}}});
        sections.push_back({document::Heading{2, test::inlines(title), -1, about}});
        for (int paragraph = 0; paragraph < 40; ++paragraph)
            sections.push_back(test::passage("This fills the page."));
    }
    nodes.push_back({contents});
    nodes.insert(nodes.end(), sections.begin(), sections.end());
    for (const char* language : {"en", "ar"}) {
        const document::Document document{"A page", language, nodes};
        const test::ReadBack read = test::readBack(test::pdfOf(document));
        CHECK(read.problems.empty());
        CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(document)));
        std::string pages;
        for (const std::string& heading : read.outline)
            if (heading.find("Section") != std::string::npos)
                pages += heading.substr(heading.rfind(' ') + 1);
        REQUIRE(pages.size() == 6);
        CHECK(read.artifacts.starts_with(pages));
    }
}

TEST_CASE("a row of a table whose fields stand below each other stays whole where a page holds it, else each field") {
    const std::string text = "This field is long enough to need a few lines of its own on so narrow a paper as this. ";
    const auto tied = [](const std::string& field) {
        document::Table table{
            {{test::inlines("Whatweclaimhere")}, {test::inlines("Howsureweareofit")}, {test::inlines("Restson")}},
            {{{test::inlines(field)}, {test::inlines(field)}, {test::inlines(field)}}}};
        const auto flow = test::flowOf(test::pageOf({{table}}), Measures({press::Paper::A5, press::Print::Giant}));
        REQUIRE(flow);
        const auto count = [&](Tie tie) { return std::ranges::count(flow->pieces, tie, &Piece::tie); };
        return std::pair(count(Tie::Together), count(Tie::Free));
    };
    CHECK(tied("Short.") == std::pair<std::ptrdiff_t, std::ptrdiff_t>(2, 1));
    CHECK(tied(text + text) == std::pair<std::ptrdiff_t, std::ptrdiff_t>(0, 3));
}

TEST_CASE("no page begins with the last field of such a row") {
    const std::string text = "This field is long enough to need a few lines of its own. ";
    document::Table table{
        {{test::inlines("Whatweclaimhere")}, {test::inlines("Howsureweareofit")}, {test::inlines("Restson")}}, {}};
    for (int row = 0; row < 6; ++row)
        table.rows.push_back({{test::inlines(text)}, {test::inlines(text)}, {test::inlines("One study")}});
    const Measures measures({press::Paper::A5, press::Print::Giant});
    const auto flow = test::flowOf(test::pageOf({{table}}), measures);
    REQUIRE(flow);
    for (double room = measures.room(); room > 0.8 * measures.room(); room -= 5)
        for (const std::size_t first : breaksOf(*flow, room))
            CHECK(wordsOf(flow->pieces[first]).find("Restson") == std::string::npos);
}

TEST_CASE("what is about the sheet stays whole where a page holds it; else its code has words on either side") {
    document::Figure code = test::sampleFigure();
    code.width = code.height = 76;
    document::Nodes about{{document::Heading{2, test::inlines("About")}},
                          {document::Paragraph{test::inlines("Where it is from."), document::Voice::Small}},
                          {document::Paragraph{test::inlines("What was checked."), document::Voice::Small}},
                          {code},
                          {document::Paragraph{test::inlines("What it tells."), document::Voice::Small}}};
    const auto flowWith = [&about](const char* words, int times) {
        std::string text;
        for (int time = 0; time < times; ++time)
            text += words;
        std::get<document::Paragraph>(about[1].value).inlines = test::inlines(text);
        auto flow = test::flowOf(test::pageOf({{document::Columns{{{test::passage("Your choice.")}, about}}}}),
                                 Measures({press::Paper::A4, press::Print::Giant}));
        REQUIRE(flow);
        return std::move(*flow);
    };
    const Flow whole = flowWith("Where it is from. ", 1);
    REQUIRE(whole.pieces.size() == 6);
    CHECK(whole.pieces[0].tie == Tie::Free);
    for (std::size_t piece = 1; piece < 5; ++piece)
        CHECK(whole.pieces[piece].tie >= Tie::Together);
    const Flow parted = flowWith("This goes on for more than a page. ", 60);
    const std::size_t last = parted.pieces.size() - 1;
    CHECK(parted.pieces[last - 3].tie == Tie::Free);
    for (std::size_t piece = last - 2; piece < last; ++piece)
        CHECK(parted.pieces[piece].tie >= Tie::Together);
}

TEST_CASE("a card that is a little higher than a page is set closer, so that it is whole, and one much higher is not") {
    const Measures measures({press::Paper::A4, press::Print::Giant});
    const auto boxed = [&](int items) {
        auto flow =
            test::flowOf(test::pageOf({{document::Box{document::BoxKind::Card, "", {{listOf(items)}}}}}), measures);
        REQUIRE(flow);
        return std::move(*flow);
    };
    const double usual = measures.words(document::Voice::Body).lineHeight;
    int closer = 0;
    for (int items = 10; items < 40; ++items) {
        const Flow flow = boxed(items);
        const double height = flow.pieces[2].height;
        const std::size_t pages = brokenIntoPages(flow, measures.room()).size();
        CHECK((height == Approx(usual) || pages == 1));
        closer += height < usual - 0.01 ? 1 : 0;
    }
    CHECK(closer > 1);
}

TEST_CASE("a box that is parted all the same, because of what leads to it, is not set closer") {
    const Measures measures({press::Paper::A4, press::Print::Giant});
    const double usual = measures.words(document::Voice::Body).lineHeight;
    int parted = 0;
    for (int items = 10; items < 30; ++items) {
        document::Nodes nodes{{document::Heading{1, test::inlines("A title")}},
                              {document::Box{document::BoxKind::KeyMessage, "", {{listOf(4)}}}},
                              {document::Box{document::BoxKind::GetHelp, "", {{listOf(items)}}}}};
        const auto flow = test::flowOf(test::pageOf(nodes), measures);
        REQUIRE(flow);
        const BoxSpan& box = flow->boxes.back();
        const std::vector<std::size_t> breaks = breaksOf(*flow, measures.room());
        if (std::ranges::none_of(breaks, [&](std::size_t first) { return first > box.first && first <= box.last; }))
            continue;
        ++parted;
        INFO(items);
        CHECK(flow->pieces[box.first + 2].height == Approx(usual));
    }
    CHECK(parted > 5);
}
