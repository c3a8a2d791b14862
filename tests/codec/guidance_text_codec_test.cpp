// SPDX-License-Identifier: MIT
#include "codec/guidance_text_codec.h"
#include "support/catch.h"
#include "support/sample_guidance_text.h"

#include <algorithm>

using namespace bedside;
using Catch::Matchers::StartsWith;

namespace {

std::vector<codec::GuidanceEntry> entries() { return codec::guidanceEntries(test::sampleGuidanceText()); }

codec::GuidanceEntry& entryOf(std::vector<codec::GuidanceEntry>& all, const std::string& kind, const std::string& id) {
    const auto found = std::ranges::find_if(
        all, [&](const codec::GuidanceEntry& entry) { return entry.kind == kind && entry.id == id; });
    REQUIRE(found != all.end());
    return *found;
}

// Returns the first fault after one member of an entry was given another value.
std::string faultAfter(const std::string& kind, const std::string& id, const std::string& pointer, nlohmann::json now) {
    auto all = entries();
    entryOf(all, kind, id).words[nlohmann::json::json_pointer(pointer)] = std::move(now);
    const auto text = codec::guidanceTextFrom(all);
    return text ? "" : describe(text.faults().front());
}

} // namespace

TEST_CASE("the words of a guidance come back from their entries, in any order") {
    auto all = entries();
    const auto text = codec::guidanceTextFrom(all);
    REQUIRE(text);
    CHECK(*text == test::sampleGuidanceText());
    std::ranges::reverse(all);
    CHECK(*codec::guidanceTextFrom(all) == test::sampleGuidanceText());
}

TEST_CASE("each thing that has words is an entry of its own") {
    const auto all = entries();
    CHECK(std::ranges::count(all, "question", &codec::GuidanceEntry::kind) == 5);
    CHECK(std::ranges::count(all, "card", &codec::GuidanceEntry::kind) == 2);
    CHECK(std::ranges::count(all, "safety", &codec::GuidanceEntry::kind) == 1);
    CHECK(std::ranges::is_sorted(all, {}, [](const auto& entry) { return std::pair(entry.kind, entry.id); }));
}

TEST_CASE("entries that could not have been written are refused at their place") {
    CHECK_THAT(faultAfter("question", "E1", "/wording/ask", 3), StartsWith("question E1:/wording/ask: "));
    CHECK_THAT(faultAfter("question", "E1", "/options/yes", 3), StartsWith("question E1:/options/yes: "));
    CHECK_THAT(faultAfter("question", "E1", "/carer/typo", "x"), StartsWith("question E1:/carer/typo: "));
    CHECK_THAT(faultAfter("card", "M1", "/page/blocks/0", "x"), StartsWith("card M1:/page/blocks/0"));
    CHECK_THAT(faultAfter("outcome", "o4", "/back_care/title", 1), StartsWith("outcome o4:/back_care/title: "));
    CHECK_THAT(faultAfter("pattern", "not-clear", "/reasons/SIDE/more", "x"),
               StartsWith("pattern not-clear:/reasons/SIDE/more"));
    CHECK_THAT(faultAfter("rule", "M1", "/0", 7), StartsWith("rule M1:/0"));
    CHECK_THAT(faultAfter("safety", "", "/choice_lines/0", 7), StartsWith("safety:/choice_lines/0"));
    auto all = entries();
    entryOf(all, "mark", "care").words = 7;
    CHECK(codec::guidanceTextFrom(all).faults() == Faults{{"mark care:/", "should be a text"}});
    all = entries();
    entryOf(all, "card", "M1").kind = "cart";
    CHECK(describe(codec::guidanceTextFrom(all).faults().front()) == "cart M1:/: no kind of words is called this");
}
