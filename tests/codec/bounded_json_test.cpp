// SPDX-License-Identifier: MIT
#include "codec/bounded_json.h"
#include "support/catch.h"

using namespace bedside;
using nlohmann::json;

namespace {

std::string jsonRefusal(std::string_view text, const codec::JsonLimits& limits = {}) {
    const auto result = codec::boundedJson(text, "a.json", limits);
    return result ? "accepted" : describe(result.faults().front());
}

std::string repeated(std::string_view piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i)
        text += piece;
    return text;
}

} // namespace

TEST_CASE("a JSON text is read whole, whatever its type") {
    const std::string text = R"({"b": [1, -2, 2.5, true, null, "é\u00e9"], "a": {"": {}}})";
    const auto read = codec::boundedJson(text, "a.json");
    REQUIRE(read);
    CHECK(*read == json::parse(text));
    CHECK(*codec::boundedJson("\"alone\"", "a.json") == "alone");
    CHECK(*codec::boundedJson("[]", "a.json") == json::array());
}

TEST_CASE("what is not JSON is refused at its line") {
    CHECK(jsonRefusal("").starts_with("a.json:1: not JSON: "));
    CHECK(jsonRefusal("{\"a\": 1,\n\"b\": }").starts_with("a.json:2: not JSON: "));
    CHECK(jsonRefusal("{\"a\": 1,\n\n\"b\"").starts_with("a.json:3: not JSON: "));
    CHECK(jsonRefusal("[1]\n[2]").starts_with("a.json:2: not JSON: "));
    CHECK(jsonRefusal("{'a': 1}").starts_with("a.json:1: not JSON: "));
    CHECK(jsonRefusal("[1e999]").starts_with("a.json:1: not JSON: "));
    CHECK(jsonRefusal("// comment\n[]").starts_with("a.json:1: not JSON: "));
}

TEST_CASE("text that is not UTF-8 is refused at its line") {
    CHECK(jsonRefusal("[\"a\",\n\"\xC3\x28\"]").starts_with("a.json:2: not JSON: "));
    CHECK(jsonRefusal("[\"\xED\xA0\x80\"]").starts_with("a.json:1: not JSON: "));
    CHECK(jsonRefusal("[\"\\ud800\"]").starts_with("a.json:1: not JSON: "));
}

TEST_CASE("a key that stands twice in one object is refused at its line") {
    CHECK(jsonRefusal("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}") == "a.json:3: the key 'a' stands here twice");
    CHECK(jsonRefusal("[{\"a\": {\"x\": 1, \"x\": 1}}]") == "a.json:1: the key 'x' stands here twice");
    CHECK(jsonRefusal("{\"a\": {\"a\": 1}, \"b\": {\"a\": 1}}") == "accepted");
    CHECK(jsonRefusal("{\"a\": 1, \"\\u0061\": 2}") == "a.json:1: the key 'a' stands here twice");
}

TEST_CASE("depth is bounded, and what is too deep is refused without a crash") {
    CHECK(jsonRefusal(repeated("[", 40) + repeated("]", 40)) == "accepted");
    CHECK(jsonRefusal(repeated("[", 41) + repeated("]", 41)) == "a.json:1: is nested more than 40 deep");
    CHECK(jsonRefusal(repeated("[", 1'000'000)) == "a.json:1: is nested more than 40 deep");
    CHECK(jsonRefusal(repeated("{\"a\":", 1'000'000)) == "a.json:1: is nested more than 40 deep");
}

TEST_CASE("the count of values is bounded") {
    const codec::JsonLimits three{.values = 3};
    CHECK(jsonRefusal("[1, 2]", three) == "accepted");
    CHECK(jsonRefusal("[1,\n2,\n3]", three) == "a.json:3: holds more than 3 values");
    CHECK(jsonRefusal("[[], {}, []]", three) == "a.json:1: holds more than 3 values");
}

TEST_CASE("the size is bounded before anything is read") {
    const codec::JsonLimits ten{.bytes = 10};
    CHECK(jsonRefusal("[        ]", ten) == "accepted");
    CHECK(jsonRefusal("[         ]", ten) == "a.json: is larger than 10 bytes");
}
