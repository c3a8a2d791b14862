// SPDX-License-Identifier: MIT
// A checklist in two columns that no longer fits on its page.
#include "document/writers.h"
#include "paper/page_breaker.h"
#include "paper/page_foot.h"
#include "paper/pages.h"

#include <algorithm>

using namespace bedside;
using namespace bedside::paper;

namespace {

constexpr const char* longItem = "A question that is so long that it needs two lines of a column, or even more";

document::List ticks(std::vector<std::string> words) {
    document::List list{false, {}, true};
    for (std::string& item : words)
        list.items.push_back({test::passage(std::move(item))});
    return list;
}

/// Two columns of two groups each, which end at different heights.
document::Columns groups() {
    const document::Nodes first{test::passage("Going back"),
                                {ticks({longItem, "Two", longItem, "Four"})},
                                test::passage("Comfort"),
                                {ticks({"Five", "Six", "Seven"})}};
    const document::Nodes second{test::passage("Medicine"),
                                 {ticks({"Eight", longItem, longItem})},
                                 test::passage("Mood"),
                                 {ticks({longItem, "Twelve"})}};
    return {{first, second}};
}

/// With so many more pages that none is set closer.
document::Document below(int paragraphs, const document::Columns& columns) {
    constexpr int afterwards = 220;
    document::Nodes nodes{{document::Heading{1, test::inlines("What to ask")}}};
    for (int each = 0; each < paragraphs; ++each)
        nodes.push_back(test::passage("This fills the page."));
    nodes.push_back({columns});
    for (int each = 0; each < afterwards; ++each)
        nodes.push_back(test::passage("What follows."));
    return test::pageOf(std::move(nodes));
}

/// Returns the first row of dots, of a hundred an inch, that is not white in that half of the second page.
int topOf(const press::Pages& pages, bool isRight) {
    const int width = pages.widthIn(100);
    const auto pixels = pages.paint({1, 100, 0, pages.heightIn(100)});
    for (int row = 0; row < pages.heightIn(100); ++row)
        for (int x = isRight ? width / 2 : 0; x < (isRight ? width : width / 2); ++x)
            if (pixels[static_cast<std::size_t>(row * width + x)] != 0xFFFFFFFF)
                return row;
    return 0;
}

std::size_t boxesIn(const Piece& piece) {
    return static_cast<std::size_t>(
        std::ranges::count_if(piece.inks, [](const Ink& ink) { return std::holds_alternative<Outline>(ink.value); }));
}

} // namespace

TEST_CASE("a checklist in two columns is parted between its groups, and both columns go on from the top of a page") {
    Measures measures({});
    std::deque<std::string> texts;
    SetTexts setTexts;
    measures.setFootHeight(PageFoot(test::sampleImprint(), "en", measures, texts, setTexts).height());
    int parted = 0;
    for (int paragraphs = 10; paragraphs < 36; ++paragraphs) {
        const document::Document document = below(paragraphs, groups());
        const auto flow = test::flowOf(document, measures);
        REQUIRE(flow);
        const auto pages = brokenIntoPages(*flow, measures.room());
        if (pages.size() < 2 || flow->pieces[pages[1].front().piece].rises.empty() ||
            boxesIn(flow->pieces[pages[1].front().piece - 1]) == 0)
            continue;
        ++parted;
        INFO(paragraphs);
        const auto laid = test::laid(document);
        CHECK(std::abs(topOf(*laid, false) - topOf(*laid, true)) <= 2);
        const auto pdf = laid->pdf();
        REQUIRE(pdf);
        const test::ReadBack read = test::readBack(*pdf);
        CHECK(read.problems.empty());
        CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(document)));
    }
    CHECK(parted >= 3);
}

TEST_CASE("of a checklist that is parted, two items at least stand on either side in each column") {
    const document::Columns columns{
        {{{ticks({"One", "Two", "Three", "Four", "Five"})}}, {{ticks({"Six", longItem, "Eight", "Nine"})}}}};
    const auto flow = test::flowOf(test::pageOf({{columns}}), Measures({}));
    REQUIRE(flow);
    REQUIRE(flow->pieces.size() > 1);
    std::size_t boxes = 0;
    for (const Piece& piece : flow->pieces)
        boxes += boxesIn(piece);
    CHECK(boxes == 9);
    CHECK(boxesIn(flow->pieces.front()) >= 4);
    CHECK(boxesIn(flow->pieces.back()) >= 4);
}

TEST_CASE("where no page ends within it, a parted checklist is as high as a whole one") {
    const auto flow = test::flowOf(test::pageOf({{groups()}}), Measures({}));
    REQUIRE(flow);
    double height = 0;
    for (const Piece& piece : flow->pieces)
        height += piece.height;
    double highest = 0;
    const document::Columns both = groups();
    for (const document::Nodes& column : both.columns) {
        const auto alone =
            test::flowOf(test::pageOf({{document::Columns{{column, {test::passage("")}}}}}), Measures({}));
        REQUIRE(alone);
        double sum = 0;
        for (const Piece& piece : alone->pieces)
            sum += piece.height;
        highest = std::max(highest, sum);
    }
    CHECK(height == Approx(highest));
}

TEST_CASE("signs side by side are not parted") {
    document::Columns signs = groups();
    for (document::Nodes& column : signs.columns)
        for (document::Node& node : column)
            if (auto* list = std::get_if<document::List>(&node.value))
                list->ticks = false;
    const auto flow = test::flowOf(test::pageOf({{signs}}), Measures({}));
    REQUIRE(flow);
    CHECK(flow->pieces.size() == 1);
}
