// SPDX-License-Identifier: MIT
// How close a text may be set so that it takes fewer pages, and what no fit takes away.
#include "paper/cairo_compositor.h"
#include "paper/pages.h"

#include <algorithm>

using namespace bedside;
using namespace bedside::paper;

namespace {

constexpr Fit everyFit[] = {Fit::Usual, Fit::Tight, Fit::Compact, Fit::Closest, Fit::Widest, Fit::Fullest};

document::Document paragraphs(std::size_t count) {
    document::Nodes nodes{{document::Heading{1, test::inlines("A long page")}}};
    for (std::size_t each = 0; each < count; ++each)
        nodes.push_back(test::passage("This is here to fill the page with more than a line of text, and it goes on "
                                      "so that the paragraph is as long as those of a guide are."));
    return test::pageOf(std::move(nodes));
}

std::size_t pagesOf(const document::Document& document, press::Layout layout) {
    static CairoCompositor compositor; // what it set before is not set again
    const auto pages = compositor.lay(document, test::sampleImprint(), layout);
    REQUIRE(pages);
    return (*pages)->count();
}

document::Document urgent(document::BoxKind kind) {
    return test::pageOf({{document::Box{kind, "Now", {test::passage("Call for help."), test::passage("Now.")}}}});
}

} // namespace

TEST_CASE("a text that is a little longer takes a page more at the most, and never fewer") {
    for (const press::Layout layout : {press::Layout{}, {press::Paper::Letter}, {press::Paper::A5}}) {
        std::size_t before = 1;
        for (std::size_t count = 8; count < 190; count += 3) {
            const std::size_t pages = pagesOf(paragraphs(count), layout);
            INFO(count);
            CHECK(pages >= before);
            CHECK(pages <= before + 1);
            before = pages;
        }
    }
}

TEST_CASE("large print is never set closely for the sake of few pages") {
    for (const press::Print print : {press::Print::Large, press::Print::Giant})
        for (const std::size_t count : {20u, 30u, 36u}) {
            const press::Layout layout{press::Paper::A4, print};
            CHECK(pagesOf(paragraphs(2 * count), layout) <= 2 * pagesOf(paragraphs(count), layout) + 1);
        }
}

TEST_CASE("a small page holds a sheet's text in letters half a point smaller, and not in closer lines than that") {
    const press::Layout layout{press::Paper::A5};
    CHECK(pagesOf(paragraphs(60), layout) <= 2 * pagesOf(paragraphs(30), layout));
}

TEST_CASE("however close the fit, a frame keeps away from its words, and one column from the next") {
    const document::List signs{false, {{test::passage("A sign.")}, {test::passage("Another.")}}};
    const document::Columns columns{{{{signs}}, {{signs}}}};
    for (const Script script : {Script::Latin, Script::Arabic})
        for (const Fit fit : everyFit) {
            const Measures measures({}, fit, script);
            const auto boxed = test::flowOf(urgent(document::BoxKind::GetHelp), measures);
            REQUIRE(boxed);
            CHECK(boxed->pieces.front().height >= (script == Script::Arabic ? 6.9 : 6.0) - 0.01);
            CHECK(boxed->pieces.back().height == boxed->pieces.front().height);
            CHECK(boxed->pieces[1].after >= 4 - 0.01); // below the tab
            const auto beside = test::flowOf(test::pageOf({{columns}}), measures);
            REQUIRE(beside);
            double second = 0; // where the second column begins
            for (const Ink& ink : beside->pieces.front().inks)
                if (const auto* glyphs = std::get_if<Glyphs>(&ink.value); glyphs && glyphs->width < glyphs->size)
                    second = std::max(second, glyphs->x);
            CHECK(2 * second - measures.columnWidth() >= 14 - 0.01);
        }
}

TEST_CASE("Arabic, whose letters and marks reach further, has more room between its lines where room is scarce") {
    for (const Fit fit : everyFit) {
        const Measures latin({}, fit);
        const Measures arabic({}, fit, Script::Arabic);
        for (const document::Voice voice : {document::Voice::Body, document::Voice::Lead, document::Voice::Small}) {
            CHECK(arabic.words(voice).lineHeight >= latin.words(voice).lineHeight);
            if (fit >= Fit::Compact)
                CHECK(arabic.words(voice).lineHeight >= 1.33 * arabic.words(voice).size);
        }
    }
}

TEST_CASE("what is urgent is never crushed, however close the rest is set") {
    for (const document::BoxKind kind : {document::BoxKind::Emergency, document::BoxKind::SameDay}) {
        const auto heightIn = [kind](Fit fit) {
            const auto flow = test::flowOf(urgent(kind), Measures({}, fit));
            REQUIRE(flow);
            double height = 0;
            for (const Piece& piece : flow->pieces)
                height += piece.height;
            return height;
        };
        CHECK(heightIn(Fit::Fullest) == Approx(heightIn(Fit::Tight)));
    }
}

TEST_CASE("the larger the print, the further a frame stands from the words at its sides") {
    const auto insetIn = [](press::Print print) {
        const auto flow = test::flowOf(urgent(document::BoxKind::GetHelp), Measures({press::Paper::A4, print}));
        REQUIRE(flow);
        double inset = 1000;
        for (const Piece& piece : flow->pieces)
            for (const Ink& ink : piece.inks)
                if (const auto* glyphs = std::get_if<Glyphs>(&ink.value); glyphs && glyphs->text[0] == 'C')
                    inset = std::min(inset, glyphs->x);
        return inset;
    };
    CHECK(insetIn(press::Print::Normal) >= 11);
    CHECK(insetIn(press::Print::Large) > insetIn(press::Print::Normal));
    CHECK(insetIn(press::Print::Giant) > insetIn(press::Print::Large));
}
