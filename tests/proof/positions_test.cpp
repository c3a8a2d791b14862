// SPDX-License-Identifier: MIT
// The positions that ship against the settled tables, written down again by hand.
#include "guidance/position_choice.h"
#include "proof/shipped_guidance.h"
#include "support/catch.h"

#include <algorithm>
#include <array>
#include <map>

using namespace bedside::guidance;
using Row = std::vector<MarkedPosition>;

namespace {

const Pattern& pattern(const Guidance& guidance, const char* id) {
    const auto found = std::ranges::find(guidance.positions.patterns, PatternId{id}, &Pattern::id);
    REQUIRE(found != guidance.positions.patterns.end());
    return *found;
}

// Returns such as "QUAD1+ MISS2o SIDE-".
std::string rowText(const Guidance& guidance, const Row& row) {
    std::string text;
    for (const MarkedPosition& marked : row) {
        const char mark = marked.mark == Mark::First ? '+' : marked.mark == Mark::Care ? 'o' : '-';
        text += (text.empty() ? "" : " ") + guidance.positions.ids[marked.position].text + mark;
    }
    return text;
}

const MarkedPosition& entry(const Guidance& guidance, const Row& row, const std::string& id) {
    const auto is = [&](const MarkedPosition& marked) { return guidance.positions.ids[marked.position].text == id; };
    const auto found = std::ranges::find_if(row, is);
    REQUIRE(found != row.end());
    return *found;
}

} // namespace

TEST_CASE("the order and marks of each pattern and role are those of the settled table") {
    const Guidance guidance = bedside::test::shippedGuidance();
    const std::vector<std::array<const char*, 3>> table{
        {"bending", "QUAD1+ MISS1+ QUAD2o MISS2- SIDE-", "QUAD2+ SIDE+ QUAD1o MISS1- MISS2-"},
        {"arching", "MISS2+ SIDE+ MISS1o QUAD2o QUAD1o", "MISS2+ MISS1+ SIDE- QUAD2- QUAD1-"},
        {"many-moves", "SIDEo MISS2o MISS1o QUAD2o QUAD1o", "MISS2+ MISS1+ SIDEo QUAD2- QUAD1-"},
        {"not-clear-eases-bent", "SIDEo MISS1o MISS2o QUAD2o QUAD1o", "MISS2o MISS1o SIDEo QUAD2- QUAD1-"},
        {"not-clear", "SIDEo MISS1o MISS2o QUAD2o QUAD1o", "SIDEo MISS1o MISS2o QUAD2o QUAD1o"}};
    CHECK(guidance.positions.patterns.size() == table.size());
    for (const auto& [id, more, less] : table) {
        INFO(id);
        CHECK(rowText(guidance, pattern(guidance, id).more) == more);
        CHECK(rowText(guidance, pattern(guidance, id).less) == less);
    }
}

TEST_CASE("a mark is stated where the evidence has it from the paper or its authors, and else it is our inference") {
    const Guidance guidance = bedside::test::shippedGuidance();
    // S: the paper's own ranking. U: its authors, through university or press. I: inferred, also from the paper.
    const std::map<std::string, std::string> table{
        {"QUAD1", "SSIIII"}, {"QUAD2", "SSIIII"}, {"MISS1", "SSUUII"}, {"MISS2", "SSUUII"}, {"SIDE", "SSUSII"}};
    for (const auto& [id, relations] : table) {
        std::size_t column = 0;
        for (const char* name : {"bending", "arching", "many-moves"})
            for (const Row* row : {&pattern(guidance, name).more, &pattern(guidance, name).less}) {
                INFO(id << ' ' << name << ", column " << column);
                CHECK(entry(guidance, *row, id).stated == (relations[column++] != 'I'));
            }
    }
    for (const char* name : {"not-clear-eases-bent", "not-clear"})
        for (const Row* row : {&pattern(guidance, name).more, &pattern(guidance, name).less})
            CHECK(std::ranges::none_of(*row, &MarkedPosition::stated));
}

TEST_CASE("two people with pain get the grid of the evidence") {
    const Guidance guidance = bedside::test::shippedGuidance();
    // Who moves more, who moves less, the position, and the mark of each.
    const std::vector<std::array<const char*, 3>> grid{{"bending", "bending", "QUAD2 o+"},
                                                       {"bending", "arching", "MISS1 ++"},
                                                       {"arching", "bending", "SIDE ++"},
                                                       {"arching", "arching", "MISS2 ++"}};
    for (const auto& [moving, still, expected] : grid) {
        INFO(moving << " with " << still);
        const Row& more = pattern(guidance, moving).more;
        const Row& less = pattern(guidance, still).less;
        const std::size_t best = positionsForBoth(guidance.positions, more, less).front();
        const std::string id = guidance.positions.ids[best].text;
        const auto mark = [&](const Row& row) { return rowText(guidance, {entry(guidance, row, id)}).back(); };
        CHECK(id + ' ' + mark(more) + mark(less) == expected);
    }
}

TEST_CASE("for two people with pain and equal marks the smaller range for the one who moves less decides") {
    const Guidance guidance = bedside::test::shippedGuidance();
    const Row& even = pattern(guidance, "not-clear").less;
    std::vector<std::string> order;
    for (const std::size_t position : positionsForBoth(guidance.positions, even, even))
        order.push_back(guidance.positions.ids[position].text);
    CHECK(order == std::vector<std::string>{"MISS2", "MISS1", "SIDE", "QUAD2", "QUAD1"});
}
