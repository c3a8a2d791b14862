// SPDX-License-Identifier: MIT
#include "proof/shipped_guidance.h"

#include "codec/answer_sheet.h"
#include "codec/guidance_decoder.h"
#include "codec/safety_table.h"
#include "codec/verdict_encoder.h"
#include "guidance/judge.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace bedside::test {

namespace {

const std::filesystem::path folder = std::filesystem::path(SOURCE_FOLDER) / "content/back-pain-and-intimacy";

nlohmann::json jsonOf(const std::filesystem::path& path) {
    std::ifstream file(path);
    return nlohmann::json::parse(file);
}

} // namespace

GuidanceFiles shippedFiles() { return {jsonOf(folder / "guidance.json"), jsonOf(folder / "positions.json")}; }

guidance::Guidance decoded(const GuidanceFiles& files, Faults& faults) {
    return codec::readGuidance(files.logic, {"guidance.json", ""}, files.positions, {"positions.json", ""}, faults);
}

guidance::Guidance shippedGuidance() {
    Faults faults;
    guidance::Guidance guidance = decoded(shippedFiles(), faults);
    REQUIRE(faults.empty());
    return guidance;
}

guidance::FrozenTable shippedTable() {
    const guidance::Guidance guidance = shippedGuidance();
    guidance::FrozenTable table;
    Faults faults;
    codec::readSafetyTable(jsonOf(folder / "safety-table.json"), {"table", ""}, guidance, table, faults);
    codec::readSafetyLaws(jsonOf(folder / "safety-laws.json"), {"laws", ""}, guidance, table, faults);
    REQUIRE(faults.empty());
    return table;
}

std::vector<Case> shippedCases() {
    std::vector<Case> cases;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "cases")) {
        const nlohmann::json of = jsonOf(entry.path());
        cases.push_back({entry.path().stem().string(), of.at("answers"), of.at("expect")});
    }
    return cases;
}

bool agrees(const guidance::Guidance& guidance, const Case& of) {
    const auto sheet = codec::readAnswers(of.answers, of.name, guidance);
    if (!sheet)
        return false;
    nlohmann::json verdict = codec::verdictJson(guidance, *sheet, guidance::judge(guidance, *sheet));
    nlohmann::json patched = verdict;
    patched.merge_patch(of.expect);
    return patched == verdict;
}

guidance::AnswerBits calmAnswer(const guidance::Question& question) {
    const auto no = std::ranges::find(question.options, "no");
    return no == question.options.end() ? 1 : guidance::AnswerBits{1} << (no - question.options.begin());
}

guidance::Sheet sheetOf(const guidance::Guidance& guidance, const nlohmann::json& answers) {
    const auto sheet = codec::readAnswers(answers, "answers", guidance);
    REQUIRE(sheet);
    return *sheet;
}

} // namespace bedside::test
