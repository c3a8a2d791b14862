// SPDX-License-Identifier: MIT
#include "codec/block_codec.h"
#include "codec/bounded_json.h"
#include "codec/random_blocks.h"
#include "support/catch.h"

#include <set>

using namespace bedside;
using namespace bedside::content;
using nlohmann::json;

namespace {

// Returns the places and words of the faults, one a line.
template <class Value> std::string refusal(const Result<Value>& result) {
    std::string all;
    if (!result)
        for (const Fault& fault : result.faults())
            all += describe(fault) + "\n";
    return all;
}

std::string spansRefusal(const char* text) { return refusal(codec::spansFromJson(json::parse(text))); }
std::string blocksRefusal(const char* text) { return refusal(codec::blocksFromJson(json::parse(text))); }

} // namespace

TEST_CASE("random trees of blocks survive the way to JSON text and back") {
    std::set<std::string> texts;
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        const Blocks blocks = test::RandomBlocks(seed).blocks(4);
        const std::string text = codec::toJson(blocks).dump();
        texts.insert(text);
        const auto parsed = codec::boundedJson(text, "tree");
        REQUIRE(parsed);
        const auto back = codec::blocksFromJson(*parsed);
        INFO("seed " << seed << ": " << refusal(back));
        REQUIRE(back);
        REQUIRE(*back == blocks);
    }
    CHECK(texts.size() > 1'000); // they are not all the same small tree
}

TEST_CASE("random spans survive the way to JSON and back") {
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        const Spans spans = test::RandomBlocks(seed).spans(4);
        const auto back = codec::spansFromJson(codec::toJson(spans));
        INFO("seed " << seed << ": " << refusal(back));
        REQUIRE(back);
        REQUIRE(*back == spans);
    }
}

TEST_CASE("the form in the database is the one that is written down") {
    const Blocks blocks{
        {Heading{3, {{Text{"Beds"}}}}},
        {Paragraph{
            {{Text{"Call "}}, {RegionText{RegionWord::EmergencyNumber}}, {Citation{{{"a"}, {"b"}}}}, {LineBreak{}}}}},
        {Callout{CalloutKind::GetHelp, {{Paragraph{{{TypedNumber{NumberKind::Age, "18"}}}}}}}},
        {List{true, {{{FigureUse{{"hip-hinge"}}}}}}},
        {List{false, {{{Paragraph{{{Text{"One"}}}}}}}, true}},
        {Table{{{{ClaimText{{"c"}, {}}}}}, {{{{WebLink{"https://example.org", {}}}}}}}},
        {Listing{ListingKind::References}}};
    CHECK(codec::toJson(blocks) == json::parse(R"([
        {"kind": "heading", "level": 3, "spans": ["Beds"]},
        {"kind": "paragraph", "spans": ["Call ", {"kind": "region", "word": "emergency"},
                                        {"kind": "citation", "studies": ["a", "b"]}, {"kind": "break"}]},
        {"kind": "callout", "callout": "help", "blocks": [
            {"kind": "paragraph", "spans": [{"kind": "number", "number": "age", "text": "18"}]}]},
        {"kind": "list", "ordered": true, "items": [[{"kind": "figure", "figure": "hip-hinge"}]]},
        {"kind": "list", "ordered": false, "ticks": true, "items": [[{"kind": "paragraph", "spans": ["One"]}]]},
        {"kind": "table", "header": [[{"kind": "claim", "claim": "c", "spans": []}]],
                          "rows": [[[{"kind": "web", "address": "https://example.org", "spans": []}]]]},
        {"kind": "listing", "listing": "references"}])"));
}

TEST_CASE("what toJson could not have written is refused at its place") {
    CHECK(spansRefusal(R"({})") == "/: should be a list\n");
    CHECK(spansRefusal(R"([1])") == "/0: should be an object\n");
    CHECK(spansRefusal(R"(["a", {"kind": "loud", "spans": []}])") ==
          "/1/kind: no kind of span is called 'loud'\n/1/spans: this key is not known\n");
    CHECK(spansRefusal(R"([{"kind": "strong"}])") == "/0/spans: is missing\n");
    CHECK(spansRefusal(R"([{"kind": "strong", "spans": ["a", {"kind": "citation", "studies": []}]}])") ==
          "/0/spans/1/studies: names no study\n");
    CHECK(spansRefusal(R"([{"kind": "number", "number": "weight", "text": "18"}])") ==
          "/0/number: should be one of: phone age scale duration date count name\n");
    CHECK(blocksRefusal(R"([{"kind": "heading", "level": 1, "spans": []}])") ==
          "/0/level: should be a whole number from 2 to 3\n");
    CHECK(blocksRefusal(R"([{"kind": "paragraph", "spans": [], "colour": "red"}])") ==
          "/0/colour: this key is not known\n");
    CHECK(blocksRefusal(R"([{"kind": "list", "ordered": false, "ticks": "yes", "items": []}])") ==
          "/0/ticks: should be true or false\n");
    CHECK(blocksRefusal(R"([{"kind": "list", "ordered": 1, "items": [[], {}]}])") ==
          "/0/ordered: should be true or false\n/0/items/1: should be a list\n");
    CHECK(blocksRefusal(R"([{"kind": "table", "header": [], "rows": [["cell"]]}])") ==
          "/0/rows/0/0: should be a list\n");
}

TEST_CASE("every fault of a tree is named, not only the first") {
    CHECK(blocksRefusal(R"([{"kind": "figure"}, {"kind": "listing", "listing": "index"}, "words"])") ==
          "/0/figure: is missing\n/1/listing: should be one of: references glossary certainty\n/2: should be an "
          "object\n");
}

TEST_CASE("nesting deeper than any section's is refused before the stack ends") {
    json nested = json::array();
    for (int i = 0; i < 100'000; ++i) {
        json quote = json::object();
        quote["kind"] = "callout";
        quote["callout"] = "note";
        quote["blocks"] = std::move(nested);
        nested = json::array();
        nested.push_back(std::move(quote));
    }
    const auto refused = codec::blocksFromJson(nested);
    REQUIRE_FALSE(refused);
    CHECK(refused.faults().front().what == "is nested too deep");
}
