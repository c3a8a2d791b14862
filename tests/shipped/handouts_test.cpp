// SPDX-License-Identifier: MIT
// The handouts of the shipped guide at every result: on paper they say what their text says.
#include "document/handout/result_sheet.h"
#include "document/writers.h"
#include "paper/read_back.h"
#include "press/press.h"
#include "shipped/results.h"

#include <algorithm>
#include <regex>

extern "C" const void* bedsidePress();

using namespace bedside;

namespace {

test::ReadBack onPaper(const document::Document& sheet, const document::Imprint& imprint, press::Layout layout) {
    const auto pages = static_cast<const press::Press*>(bedsidePress())->lay(sheet, imprint, layout);
    REQUIRE(pages);
    const auto pdf = (*pages)->pdf();
    REQUIRE(pdf);
    return test::readBack(*pdf);
}

/// Returns the first box of a sheet: how urgent it is, and the number.
const document::Box& firstBox(const document::Document& sheet) {
    return std::get<document::Box>(sheet.nodes.front().value);
}

bool hasLargeNumber(const document::Box& box) {
    return std::ranges::any_of(box.nodes, [](const document::Node& node) {
        const auto* paragraph = std::get_if<document::Paragraph>(&node.value);
        return paragraph && paragraph->voice == document::Voice::Number;
    });
}

} // namespace

TEST_CASE("an emergency opens with the number, large, and where no country is chosen with room to write it down") {
    test::Results results;
    const test::Answers answers = test::with(test::Results::calm(), test::people.at("O1"));
    const document::Document unknown = results.handout(answers);
    CHECK(firstBox(unknown).kind == document::BoxKind::Emergency);
    CHECK_FALSE(hasLargeNumber(firstBox(unknown)));
    CHECK(document::plainText(unknown).find("Write its number here:") != std::string::npos);
    results.live("GB");
    const document::Document british = results.handout(answers);
    CHECK(hasLargeNumber(firstBox(british)));
    CHECK(document::plainText(british).find("\n999\n") != std::string::npos);
    CHECK(document::plainText(british).find("Write its number here:") == std::string::npos);
}

TEST_CASE("at every result the handout says on paper what it says as text, under one title") {
    test::Results results;
    for (const auto& [outcome, answers] : test::people) {
        INFO(outcome);
        const document::Document sheet = results.handout(test::with(test::Results::calm(), answers));
        CHECK(results.outcome == outcome);
        for (const press::Layout layout : {press::Layout{}, {press::Paper::A5, press::Print::Giant}}) {
            const test::ReadBack read = onPaper(sheet, results.imprint(), layout);
            CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(sheet)));
            CHECK(read.problems == std::vector<std::string>{});
            CHECK(std::ranges::count(read.headings, "H1") == 1);
        }
    }
}

TEST_CASE("every handout has the warning signs, the right to say no and no answer") {
    test::Results results;
    for (const auto& [outcome, answers] : test::people) {
        INFO(outcome);
        std::string text = document::plainText(results.handout(test::with(test::Results::calm(), answers)));
        text = std::regex_replace(text, std::regex("\\[ \\] "), ""); // the boxes to tick, which are no signs
        for (const char* words : {"Know these signs", "Your choice, your safety", "You have a right to say no"})
            CHECK(text.find(words) != std::string::npos);
        for (const char* words : {"Because you answered", "Choose your country at the bottom of the window", "◔", "["})
            CHECK(text.find(words) == std::string::npos);
    }
}

TEST_CASE("advice that only a private answer leads to is not printed, save what keeps from harm") {
    test::Results results;
    const auto has = [](const std::string& text, const char* words) { return text.find(words) != std::string::npos; };
    const test::Answers opioid = test::with(test::Results::calm(), {{"B6", "opioid"}});
    CHECK(has(results.text(opioid), "Medicine and desire"));
    CHECK_FALSE(has(document::plainText(results.handout(opioid)), "Medicine and desire"));
    const test::Answers nitrate = test::with(test::Results::calm(), {{"B6", "nitrate"}});
    CHECK(has(document::plainText(results.handout(nitrate)), "Never mix these"));
}
