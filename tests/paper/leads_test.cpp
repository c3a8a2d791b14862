// SPDX-License-Identifier: MIT
// What leads to something stands on its page: headings, key messages, the words before a list.
#include "paper/page_breaker.h"
#include "paper/pages.h"

#include <algorithm>

using namespace bedside;
using namespace bedside::paper;

namespace {

document::List itemsOf(int items) {
    document::List list;
    for (int item = 0; item < items; ++item)
        list.items.push_back({test::passage("An item.")});
    return list;
}

std::vector<std::size_t> firstsOf(const Flow& flow, double room) {
    std::vector<std::size_t> firsts;
    for (const PlacedPieces& page : brokenIntoPages(flow, room))
        firsts.push_back(page.front().piece);
    return firsts;
}

} // namespace

TEST_CASE("the heading of a box stays with it: in large print too the box is set closer until a page holds both") {
    const Measures measures({press::Paper::A4, press::Print::Giant});
    int closer = 0;
    for (const document::BoxKind kind : {document::BoxKind::Emergency, document::BoxKind::Card})
        for (int items = 10; items < 40; ++items) {
            const auto flow = test::flowOf(test::pageOf({{document::Heading{1, test::inlines("A title")}},
                                                         {document::Box{kind, "", {{itemsOf(items)}}}}}),
                                           measures);
            REQUIRE(flow);
            double height = 0;
            for (std::size_t piece = 1; piece < flow->pieces.size(); ++piece)
                height += flow->pieces[piece].height + flow->pieces[piece].after;
            const bool isUsual = flow->pieces[3].height == Approx(measures.words(document::Voice::Body).lineHeight);
            const bool isWhole = brokenIntoPages(*flow, measures.room()).size() == 1;
            CHECK((isUsual || isWhole));
            closer += isUsual ? 0 : 1;
        }
    CHECK(closer > 2);
}

TEST_CASE("a key message stays with what it is about, but not on a page that is nearly empty without it") {
    const auto nodes = [](int paragraphs, int items) {
        document::Nodes all(static_cast<std::size_t>(paragraphs), test::passage("This fills the page."));
        all.push_back({document::Box{document::BoxKind::KeyMessage, "", {{itemsOf(4)}}}});
        all.push_back({document::Box{document::BoxKind::GetHelp, "", {{itemsOf(items)}}}});
        return all;
    };
    const auto partsIn = [&](int paragraphs) { // the key message from its frame
        const auto flow = test::flowOf(test::pageOf(nodes(paragraphs, 9)), Measures({}));
        REQUIRE(flow);
        const auto breaks = firstsOf(*flow, 340);
        return std::ranges::find(breaks, flow->boxes.back().first) != breaks.end();
    };
    CHECK(partsIn(3));
    CHECK_FALSE(partsIn(9));
}

TEST_CASE("a heading and a short introduction stay with the list, in columns with headings too, that they lead to") {
    const document::Nodes column{{document::Heading{3, test::inlines("Call")}}, {itemsOf(4)}};
    for (const document::Node& list :
         {document::Node{itemsOf(8)}, document::Node{document::Columns{{column, column}}}}) {
        const document::Nodes nodes{test::passage("This fills the page."),
                                    {document::Heading{2, test::inlines("Know these signs")}},
                                    test::passage("This leads to the list, and it is long enough to stand on a few "
                                                  "lines of its own, as the introduction of the signs does on paper "
                                                  "of any size: one line after the other, and then there is more."),
                                    list};
        const auto flow = test::flowOf(test::pageOf(nodes), Measures({}));
        REQUIRE(flow);
        for (double room = 130; room < 200; room += 5)
            CHECK(firstsOf(*flow, room)[1] != 3);
        for (std::size_t piece = 1; piece < 5; ++piece)
            CHECK(flow->pieces[piece].tie >= Tie::Together);
    }
}

TEST_CASE("a line in bold names what follows, and stays with it as a heading does") {
    const document::Nodes nodes{test::passage("This fills the page."),
                                {document::Paragraph{{{document::Strong{test::inlines("Bending makes it worse")}}}}},
                                test::passage("This may fit if long sitting hurts more.")};
    const auto flow = test::flowOf(test::pageOf(nodes), Measures({}));
    REQUIRE(flow);
    REQUIRE(flow->pieces.size() >= 3);
    CHECK(flow->pieces[0].tie != Tie::Bound);
    CHECK(flow->pieces[1].tie == Tie::Bound);
    for (double room = 40; room < 120; room += 5) {
        const auto firsts = firstsOf(*flow, room);
        CHECK(std::ranges::find(firsts, std::size_t{2}) == firsts.end());
    }
}
