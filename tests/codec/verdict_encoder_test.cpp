// SPDX-License-Identifier: MIT
#include "codec/answer_sheet.h"
#include "codec/guidance_decoder.h"
#include "codec/verdict_encoder.h"
#include "guidance/judge.h"
#include "support/catch.h"
#include "support/sample_guidance.h"

using namespace bedside;
using nlohmann::json;

namespace {

json verdictOn(const char* answers) {
    Faults faults;
    const guidance::Guidance guidance =
        codec::readGuidance(json::parse(test::sampleLogic), {"guidance.json", ""}, json::parse(test::samplePositions),
                            {"positions.json", ""}, faults);
    REQUIRE(faults.empty());
    const auto sheet = codec::readAnswers(json::parse(answers), "answers", guidance);
    REQUIRE(sheet);
    return codec::verdictJson(guidance, *sheet, guidance::judge(guidance, *sheet));
}

} // namespace

TEST_CASE("a verdict names the texts of its outcome, without the scripts of its causes") {
    CHECK(verdictOn(R"({"P1": "yes", "E1": "yes"})")["texts"] == json{"o1"});
    CHECK(verdictOn(R"({"P1": "yes", "E1": "yes"})")["causes"] == json{"nerve"});
    CHECK(verdictOn(R"({"P1": "yes", "E1": "no"})")["texts"] == json{"o5"});
}

TEST_CASE("a verdict names the lines that stay away, of what it shows and of nothing else") {
    CHECK(verdictOn(R"({"P1": "yes", "E1": "no"})")["hidden_lines"] == json::array());
    CHECK(verdictOn(R"({"P1": "yes", "E1": "no", "C1": ["M1"]})")["hidden_lines"] == json{"o5-bend"});
    CHECK(verdictOn(R"({"P1": "no", "E1": "no", "C1": ["M1"]})")["hidden_lines"] == json{"m1-sex", "o5-bend"});
    CHECK(verdictOn(R"({"P1": "no", "E1": "yes"})")["hidden_lines"] == json::array());
}

TEST_CASE("a verdict names for each role the positions whose mark is stated, until a change makes it ours") {
    const json calm = verdictOn(R"({"P1": "yes", "E1": "no"})")["positions"];
    CHECK(calm["stated"] == json{{"more", {"SIDE"}}, {"less", {"SIDE"}}});
    const json strong = verdictOn(R"({"P1": "yes", "E1": "no", "H2": 8})")["positions"];
    CHECK(strong["marks"]["more"]["SIDE"] == "care");
    CHECK(strong["stated"] == json{{"more", json::array()}, {"less", {"SIDE"}}});
}
