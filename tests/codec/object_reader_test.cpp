// SPDX-License-Identifier: MIT
#include "codec/object_reader.h"
#include "support/catch.h"

using namespace bedside;
using codec::ObjectReader;
using codec::Place;
using nlohmann::json;

namespace {

std::string lines(const Faults& faults) {
    std::string all;
    for (const Fault& fault : faults)
        all += describe(fault) + "\n";
    return all;
}

} // namespace

TEST_CASE("a whole object is read without a fault") {
    const json object = json::parse(
        R"({"text": "a", "number": -3, "yes": true, "texts": ["a", "b"], "word": "low_back", "other": {}})");
    Faults faults;
    ObjectReader reader(object, {"a.json", "/x"}, faults);
    CHECK(reader.text("text") == "a");
    CHECK(reader.wholeNumber("number", -5, 5) == -3);
    CHECK(reader.truth("yes"));
    CHECK(reader.texts("texts") == std::vector<std::string>{"a", "b"});
    CHECK(reader.optionalText("word") == "low_back");
    CHECK(reader.member("other") == &object["other"]);
    CHECK(reader.optionalText("absent").empty());
    CHECK(reader.optionalTexts("absent").empty());
    CHECK_FALSE(reader.optionalWholeNumber("absent", 0, 1));
    CHECK(reader.optionalMember("absent") == nullptr);
    reader.finish();
    CHECK(lines(faults).empty());
}

TEST_CASE("a missing member is refused at its place") {
    const json object = json::object();
    Faults faults;
    ObjectReader reader(object, {"a.json", ""}, faults);
    CHECK(reader.text("a").empty());
    CHECK(reader.wholeNumber("b", 1, 5) == 1);
    CHECK_FALSE(reader.truth("c"));
    CHECK(reader.texts("d").empty());
    CHECK(reader.member("e") == nullptr);
    CHECK(lines(faults) == "a.json:/a: is missing\na.json:/b: is missing\na.json:/c: is missing\n"
                           "a.json:/d: is missing\na.json:/e: is missing\n");
}

TEST_CASE("a member of another type is refused at its place") {
    const json object = json::parse(R"({"a": 1, "b": "2", "c": 1, "d": "x", "e": ["x", 1, ""], "f": "  ", "g": 1.0})");
    Faults faults;
    ObjectReader reader(object, {"a.json", "/0"}, faults);
    reader.text("a");
    reader.wholeNumber("b", 0, 9);
    reader.truth("c");
    reader.texts("d");
    CHECK(reader.texts("e") == std::vector<std::string>{"x"});
    reader.text("f");
    reader.wholeNumber("g", 0, 9);
    CHECK(lines(faults) == "a.json:/0/a: should be a text\n"
                           "a.json:/0/b: should be a whole number from 0 to 9\n"
                           "a.json:/0/c: should be true or false\n"
                           "a.json:/0/d: should be a list of texts\n"
                           "a.json:/0/e/1: should be a text that is not empty\n"
                           "a.json:/0/e/2: should be a text that is not empty\n"
                           "a.json:/0/f: is empty\n"
                           "a.json:/0/g: should be a whole number from 0 to 9\n");
}

TEST_CASE("a number out of its range is refused, however large") {
    const json object = json::parse(R"({"a": 10, "b": -1, "c": 18446744073709551615, "d": -9223372036854775808})");
    Faults faults;
    ObjectReader reader(object, {"a.json", ""}, faults);
    for (const char* key : {"a", "b", "c", "d"})
        CHECK(reader.wholeNumber(key, 0, 9) == 0);
    CHECK(faults.size() == 4);
}

TEST_CASE("an unknown key is refused at its place") {
    const json object = json::parse(R"({"known": "a", "unknwon": "b", "odd/~key": 1})");
    Faults faults;
    ObjectReader reader(object, {"a.json", "/list/3"}, faults);
    reader.text("known");
    reader.optionalText("other");
    reader.finish();
    CHECK(lines(faults) == "a.json:/list/3/odd~1~0key: this key is not known\n"
                           "a.json:/list/3/unknwon: this key is not known\n");
}

TEST_CASE("what is no object has one fault and not one for each member") {
    const json list = json::array();
    Faults faults;
    ObjectReader reader(list, {"a.json", ""}, faults);
    CHECK(reader.text("a").empty());
    CHECK(reader.member("b") == nullptr);
    reader.finish();
    CHECK(lines(faults) == "a.json:/: should be an object\n");
}

TEST_CASE("a word must be of its vocabulary") {
    const json object = json::parse(R"({"a": "very_low", "b": "Low"})");
    Faults faults;
    ObjectReader reader(object, {"a.json", ""}, faults);
    CHECK(reader.word<content::Certainty>("a") == content::Certainty::VeryLow);
    reader.word<content::Certainty>("b");
    CHECK(lines(faults) == "a.json:/b: should be one of: very_low low moderate high\n");
}

TEST_CASE("each word stands for one value, and each value has its word") {
    CHECK(codec::wordOf(content::StudyDesign::LabStudy) == "lab_study");
    CHECK(codec::valueOf<content::StudyDesign>("case_series") == content::StudyDesign::CaseSeries);
    CHECK(codec::valueOf<content::Relation>("") == std::nullopt);
    CHECK(codec::allWords<content::ReadDepth>() == "full_text abstract secondary");
    for (const auto& entry : codec::vocabulary<content::StudyDesign>)
        CHECK(codec::valueOf<content::StudyDesign>(codec::wordOf(entry.value)) == entry.value);
}

TEST_CASE("a place without a file is the pointer alone") {
    CHECK(Place{"", "/a"}.text() == "/a");
    CHECK(Place{"", ""}.text() == "/");
    CHECK(Place{"f.json", ""}.at("a").at(std::size_t{2}).text() == "f.json:/a/2");
}
