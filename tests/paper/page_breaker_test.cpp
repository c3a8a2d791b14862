// SPDX-License-Identifier: MIT
// Where pages end.
#include "paper/page_breaker.h"
#include "paper/pages.h"
#include "paper/sample_document.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::paper;

namespace {

Flow pieces(const std::vector<Tie>& ties) {
    Flow flow;
    for (const Tie tie : ties)
        flow.pieces.push_back({10, 0, 0, tie, {}});
    return flow;
}

std::vector<std::size_t> firstPieces(const Flow& flow, double room) {
    std::vector<std::size_t> firsts;
    for (const PlacedPieces& page : brokenIntoPages(flow, room))
        firsts.push_back(page.front().piece);
    return firsts;
}

using Firsts = std::vector<std::size_t>;

constexpr Tie Free = Tie::Free;
constexpr Tie Together = Tie::Together;
constexpr Tie Bound = Tie::Bound;

} // namespace

TEST_CASE("a page takes what fits") {
    CHECK(firstPieces(pieces({Free, Free, Free, Free, Free}), 20) == Firsts{0, 2, 4});
    CHECK(firstPieces(pieces({Free}), 5) == Firsts{0}); // what fits nowhere still stands
}

TEST_CASE("what holds together goes to the next page together") {
    CHECK(firstPieces(pieces({Free, Free, Together, Free}), 30) == Firsts{0, 2});
    CHECK(firstPieces(pieces({Free, Bound, Bound, Free}), 30) == Firsts{0, 1});
}

TEST_CASE("a box that no page holds is broken where it is not bound") {
    CHECK(firstPieces(pieces({Together, Bound, Together, Together, Free}), 20) == Firsts{0, 1, 3});
}

TEST_CASE("a page gives what it could hold to the next one, where that would else be nearly empty") {
    std::vector<Tie> ties(11, Free);
    ties.insert(ties.end(), 9, Together);
    ties.push_back(Free);
    CHECK(firstPieces(pieces(ties), 100) == Firsts{0, 6, 11});
    CHECK(firstPieces(pieces(std::vector<Tie>(15, Free)), 100) == Firsts{0, 10}); // the last page may be
}

TEST_CASE("the spaces of a page close up a little for what would else go overleaf") {
    Flow flow = pieces({Free, Free, Together, Free});
    for (Piece& piece : flow.pieces)
        piece.after = 5;
    CHECK(firstPieces(flow, 51) == Firsts{0});
    CHECK(firstPieces(flow, 48) == Firsts{0, 2});
    const auto pages = brokenIntoPages(flow, 51);
    CHECK(pages[0][1].y == Approx(10 + 5 - 4 / 3.0));
    CHECK(pages[0].back().y + 10 == Approx(51));
}

TEST_CASE("a page ends between two paragraphs rather than within one, where that leaves little of it empty") {
    Flow flow = pieces(std::vector<Tie>(24, Free));
    flow.pieces[8].after = flow.pieces[17].after = 0.1;
    CHECK(firstPieces(flow, 100) == Firsts{0, 9, 18});
    flow.pieces[8].after = 0;
    flow.pieces[5].after = 0.1;
    CHECK(firstPieces(flow, 100) == Firsts{0, 9, 18}); // too much of it
}

TEST_CASE("the space between two pieces is the greater wish, and none at the top of a page") {
    Flow flow = pieces({Free, Free, Free});
    flow.pieces[0].after = 3;
    flow.pieces[1].before = 5;
    flow.pieces[2].before = 9;
    const auto pages = brokenIntoPages(flow, 30);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0][1].y == 15);
    CHECK(pages[1][0].y == 0);
}

TEST_CASE("on any paper a heading has something below it, and no line of a text stands alone") {
    std::string text;
    for (int sentence = 0; sentence < 40; ++sentence)
        text += "This sentence is here to make the text long. ";
    document::Document document{"", "en", {}};
    for (int part = 0; part < 12; ++part) {
        document.nodes.push_back({document::Heading{2, test::inlines("A heading")}});
        document.nodes.push_back(test::passage(text.substr(0, 300 + 45 * static_cast<std::size_t>(part))));
    }
    for (const press::Print print : {press::Print::Normal, press::Print::Giant}) {
        const Measures measures({press::Paper::A5, print});
        const auto flow = test::flowOf(document, measures);
        REQUIRE(flow);
        const auto pages = brokenIntoPages(*flow, 300);
        REQUIRE(pages.size() > 3);
        for (std::size_t page = 0; page + 1 < pages.size(); ++page)
            CHECK(flow->pieces[pages[page].back().piece].tie == Tie::Free);
    }
}

TEST_CASE("a box stands whole on one page where one holds it") {
    document::Document document{"", "en", {}};
    for (int box = 0; box < 20; ++box)
        document.nodes.push_back({document::Box{document::BoxKind::Card,
                                                "A label",
                                                {test::passage("One."), test::passage("Two."),
                                                 test::passage("Three, which is longer than the others are.")}}});
    const Measures measures({});
    const auto flow = test::flowOf(document, measures);
    REQUIRE(flow);
    for (const PlacedPieces& page : brokenIntoPages(*flow, 400))
        for (const BoxSpan& box : flow->boxes) {
            const bool hasFirst = page.front().piece <= box.first && box.first <= page.back().piece;
            const bool hasLast = page.front().piece <= box.last && box.last <= page.back().piece;
            CHECK(hasFirst == hasLast);
        }
}
