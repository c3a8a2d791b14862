// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "compiler/drawing/drawing.h"

#include <locale>
#include <string>

using namespace bedside;
using nlohmann::json;

namespace {

/// One person who stands on the ground and looks to the right.
json standing() {
    return json::parse(R"({
        "things": [{"kind": "ground", "box": [40, 190, 240, 1]}],
        "people": [{
            "tone": "ink", "head": [162, 20], "spine": [[160, 42], [152, 62], [168, 84], [160, 103]],
            "near_arm": [[160, 74], [168, 105]], "near_leg": [[162, 145], [160, 185], [172, 185]]
        }],
        "labels": [{"key": "spine", "at": [230, 90], "names": [163, 90]}]
    })");
}

json drawingWords() {
    return json::parse(R"({"caption": "Standing", "description": "A person stands.", "labels": {"spine": "neutral"}})");
}

Result<content::Figure> draw(const json& joints, const json& named = drawingWords()) {
    return compiler::drawFigure({"standing"}, joints, named, "figures/standing.json", "en/figures.json");
}

std::string svgOf(const json& joints, const json& named = drawingWords()) {
    const auto figure = draw(joints, named);
    REQUIRE(figure);
    return figure->svg;
}

Faults drawingFaults(const json& joints, const json& named = drawingWords()) {
    const auto figure = draw(joints, named);
    REQUIRE_FALSE(figure);
    return figure.faults();
}

/// The place of the only fault, so that a test also says that there is no other.
std::string placeOf(const json& joints, const json& named = drawingWords()) {
    const Faults faults = drawingFaults(joints, named);
    REQUIRE(faults.size() == 1);
    return faults[0].where;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++times;
    return times;
}

} // namespace

TEST_CASE("a figure has the words, the size and a whole picture") {
    const auto figure = draw(standing());
    REQUIRE(figure);
    CHECK(figure->id.text == "standing");
    CHECK(figure->caption == "Standing");
    CHECK(figure->description == "A person stands.");
    CHECK(figure->width == 320);
    CHECK(figure->height == 200);
    CHECK(has(figure->svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320.0\" height=\"200.0\""));
    CHECK(has(figure->svg, ">neutral</text>"));
    CHECK(has(figure->svg, "</svg>"));
}

TEST_CASE("a picture has colour words and no colours of its own") {
    const std::string svg = svgOf(standing());
    CHECK(has(svg, "stroke=\"@ink@\""));
    CHECK(has(svg, "stroke=\"@accent@\""));
    CHECK_FALSE(has(svg, "#"));
    CHECK_FALSE(has(svg, "rgb"));
}

TEST_CASE("the one whom the card speaks to has a filled head and the other a ring") {
    json other = standing();
    other["people"][0]["tone"] = "muted";
    CHECK(count(svgOf(standing()), "<circle") + 1 == count(svgOf(other), "<circle"));
    CHECK_FALSE(has(svgOf(other), "@ink@"));
}

TEST_CASE("someone seen from behind has shoulders where the arms start") {
    json behind = standing();
    json& person = behind["people"][0];
    person["shoulders"] = json::parse("[[140, 46], [180, 46]]");
    person["near_arm"] = json::parse("[[136, 77], [134, 108]]");
    CHECK(has(svgOf(behind), "M140.0 46.0 L136.0 77.0"));
    person["shoulders"] = json::parse("[[140, 46], [140, 46]]");
    CHECK(placeOf(behind) == "figures/standing.json:/people/0/shoulders");
}

TEST_CASE("same joints and words, same bytes, in every locale") {
    struct Comma : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\1"; }
    };
    const std::string before = svgOf(standing());
    const std::locale plain = std::locale::global(std::locale(std::locale(), new Comma));
    const std::string after = svgOf(standing());
    std::locale::global(plain);
    CHECK(before == after);
    CHECK_FALSE(has(before, ","));
    CHECK_FALSE(has(before, "-0.0"));
}

TEST_CASE("a word cannot break the picture") {
    json named = drawingWords();
    named["labels"]["spine"] = "<&\">@ink@";
    const std::string svg = svgOf(standing(), named);
    CHECK(has(svg, ">&lt;&amp;\"&gt;&#64;ink&#64;</text>"));
}

TEST_CASE("a limb may be a little off, and is refused at its joint when it is far off") {
    json joints = standing();
    joints["people"][0]["near_leg"][0] = {162, 142};
    CHECK(draw(joints));
    joints["people"][0]["near_leg"] = json::parse("[[162, 153], [160, 185], [172, 185]]");
    const Faults faults = drawingFaults(joints);
    REQUIRE(faults.size() == 2);
    CHECK(faults[0] ==
          Fault{"figures/standing.json:/people/0/near_leg/0", "the thigh is 50 long and should be about 42"});
    CHECK(faults[1] ==
          Fault{"figures/standing.json:/people/0/near_leg/1", "the shank is 32 long and should be about 42"});
}

TEST_CASE("a neck or a spine that is out of proportion is refused") {
    json joints = standing();
    joints["people"][0]["head"] = {162, 14};
    CHECK(placeOf(joints) == "figures/standing.json:/people/0/head");
    joints = standing();
    joints["people"][0]["spine"][1] = {40, 62};
    CHECK(placeOf(joints) == "figures/standing.json:/people/0/spine");
}

TEST_CASE("what is off the canvas is refused") {
    json joints = standing();
    joints["things"][0]["box"] = {40, 190, 300, 1};
    CHECK(placeOf(joints) == "figures/standing.json:/things/0/box");
    joints = standing();
    joints["labels"][0]["at"] = {230, 201};
    CHECK(placeOf(joints) == "figures/standing.json:/labels/0/at");
}

TEST_CASE("unknown and missing keys are refused at their place") {
    json joints = standing();
    joints["people"][0]["tail"] = 1;
    CHECK(placeOf(joints) == "figures/standing.json:/people/0/tail");
    joints = standing();
    joints["things"][0].erase("kind");
    CHECK(placeOf(joints) == "figures/standing.json:/things/0/kind");
    json named = drawingWords();
    named["titel"] = "x";
    CHECK(placeOf(standing(), named) == "en/figures.json:/standing/titel");
    named = drawingWords();
    named["caption"] = "";
    CHECK(placeOf(standing(), named) == "en/figures.json:/standing/caption");
}

TEST_CASE("unknown words and values of another type are refused at their place") {
    json joints = standing();
    joints["people"][0]["tone"] = "blue";
    CHECK(drawingFaults(joints)[0] == Fault{"figures/standing.json:/people/0/tone", "should be one of: ink, muted"});
    joints = standing();
    joints["people"][0]["spine"][2] = {1, "two"};
    CHECK(drawingFaults(joints)[0].where == "figures/standing.json:/people/0/spine/2/1");
    CHECK(placeOf(json::array()) == "figures/standing.json");
    CHECK(placeOf(standing(), "words") == "en/figures.json:/standing");
}

TEST_CASE("a key that would have no effect is refused") {
    json joints = standing();
    joints["things"][0]["turn"] = 5;
    CHECK(placeOf(joints) == "figures/standing.json:/things/0/turn");
    joints = standing();
    joints["things"][0]["faces"] = "left";
    CHECK(placeOf(joints) == "figures/standing.json:/things/0/faces");
}

TEST_CASE("each label has a word, each word has a label, and both fit the drawing") {
    json named = drawingWords();
    named["labels"] = json::parse(R"({"knee": "soft"})");
    const Faults faults = drawingFaults(standing(), named);
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].where == "figures/standing.json:/labels/0/key");
    CHECK(faults[1].where == "en/figures.json:/standing/labels/knee");
    named = drawingWords();
    named["labels"]["spine"] = "neutral, or as near to it as is comfortable";
    CHECK(placeOf(standing(), named) == "en/figures.json:/standing/labels/spine");
}

TEST_CASE("all faults of both files are collected") {
    json joints = standing();
    joints["people"][0]["tone"] = "blue";
    joints["things"][0]["kind"] = "cloud";
    json named = drawingWords();
    named.erase("description");
    CHECK(drawingFaults(joints, named).size() == 3);
}

TEST_CASE("an arrow whose tip points nowhere is refused") {
    json joints = standing();
    joints["arrows"] = json::parse("[[[10, 10], [20, 10], [30, 10], [30, 10]]]");
    CHECK(placeOf(joints) == "figures/standing.json:/arrows/0");
    joints["arrows"] = json::parse("[[[10, 10], [20, 10], [30, 10], [40, 10]]]");
    CHECK(has(svgOf(joints), "M10.0 10.0 C20.0 10.0 30.0 10.0 40.0 10.0"));
}

TEST_CASE("what people rest on is drawn over them, and what lies between their knees is drawn between") {
    json joints = standing();
    joints["people"][0]["far_leg"] = json::parse("[[158, 145], [150, 185], [162, 185]]");
    joints["things"].push_back(json::parse(R"({"kind": "pillow", "box": [150, 120, 20, 20], "depth": "between"})"));
    const std::string svg = svgOf(joints);
    const std::size_t far = svg.find("L150.0 185.0");
    const std::size_t pillow = svg.find("<rect");
    const std::size_t near = svg.find("L160.0 185.0");
    const std::size_t ground = svg.find("M40.0 190.0");
    CHECK(far < pillow);
    CHECK(pillow < near);
    CHECK(near < ground);
    CHECK(ground != std::string::npos);
}

TEST_CASE("Arabic words are written in the Arabic typeface, others in the usual one") {
    json arabic = drawingWords();
    arabic["labels"]["spine"] = "محايد";
    CHECK(has(svgOf(standing(), arabic), "font-family=\"Noto Sans Arabic\""));
    CHECK_FALSE(has(svgOf(standing(), arabic), "Inter"));
    CHECK(has(svgOf(standing()), "font-family=\"Inter\""));
}

TEST_CASE(
    "a drawing that tells what comes next is mirrored where its words run from right to left, its labels are not") {
    json joints = standing();
    joints["arrows"] = json::parse("[[[10, 10], [20, 10], [30, 10], [40, 10]]]");
    joints["things"].push_back(json::parse(R"({"kind": "pillow", "box": [10, 120, 20, 10], "turn": 15})"));
    joints["labels"][0]["align"] = "start";
    json arabic = drawingWords();
    arabic["caption"] = "وقوف";
    arabic["labels"]["spine"] = "محايد";
    CHECK(has(svgOf(joints, arabic), "M10.0 10.0 C20.0 10.0 30.0 10.0 40.0 10.0"));
    joints["sequence"] = true;
    CHECK(has(svgOf(joints), "M10.0 10.0 C20.0 10.0 30.0 10.0 40.0 10.0"));
    const std::string svg = svgOf(joints, arabic);
    CHECK(has(svg, "M310.0 10.0 C300.0 10.0 290.0 10.0 280.0 10.0"));
    CHECK(has(svg, "rotate(-15.0 300.0 125.0)"));
    CHECK(has(svg, "<text x=\"90.0\""));
    CHECK(has(svg, "text-anchor=\"end\""));
    CHECK(has(svg, ">محايد</text>"));
    CHECK_FALSE(has(svg, "scale("));
    joints["sequence"] = "yes";
    CHECK(placeOf(joints) == "figures/standing.json:/sequence");
}
