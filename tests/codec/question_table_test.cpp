// SPDX-License-Identifier: MIT
// The questions of the article are those of the settled table, tests/guidance/questions.json.
#include "codec/guidance_decoder.h"
#include "codec/guidance_vocabulary.h"
#include "support/catch.h"

#include <fstream>

using namespace bedside;

namespace {

nlohmann::json jsonFile(const std::string& path) {
    return nlohmann::json::parse(std::ifstream(std::string(SOURCE_FOLDER "/") + path));
}

} // namespace

TEST_CASE("the article asks the questions of the table, in its order, with its options and ranges") {
    const std::string article = "content/back-pain-and-intimacy/";
    Faults faults;
    const guidance::Guidance guidance =
        codec::readGuidance(jsonFile(article + "guidance.json"), {"guidance.json", ""},
                            jsonFile(article + "positions.json"), {"positions.json", ""}, faults);
    REQUIRE(faults.empty());
    const nlohmann::json table = jsonFile("tests/guidance/questions.json").at("questions");
    REQUIRE(guidance.questions.size() == table.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        const guidance::Question& question = guidance.questions[i];
        const nlohmann::json& row = table[i];
        INFO(row.at("id"));
        CHECK(question.id.text == row.at("id"));
        CHECK(guidance.parts[question.part].id.text == row.at("part"));
        CHECK(codec::wordOf(question.kind) == row.at("kind").get<std::string>());
        CHECK(question.askedIf.has_value() == row.contains("asked_if"));
        if (question.kind == guidance::QuestionKind::WholeNumber) {
            CHECK(question.minimum == row.at("minimum"));
            CHECK(question.maximum == row.at("maximum"));
        } else {
            CHECK(question.options == row.at("options").get<std::vector<std::string>>());
        }
    }
}
