// SPDX-License-Identifier: MIT
// The guidance that ships, from its files, with its frozen tables and its cases.
#pragma once

#include "base/fault.h"
#include "guidance/proof/prove.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace bedside::test {

struct GuidanceFiles {
    nlohmann::json logic;
    nlohmann::json positions;
};

/// Answers, and what the verdict on them must have.
struct Case {
    std::string name;
    nlohmann::json answers;
    nlohmann::json expect;
};

GuidanceFiles shippedFiles();
/// Fails the test where there are faults.
guidance::Guidance shippedGuidance();
/// Returns the decoded guidance; the faults are empty where it can be judged.
guidance::Guidance decoded(const GuidanceFiles& files, Faults& faults);
guidance::FrozenTable shippedTable();
std::vector<Case> shippedCases();

/// Returns true where the verdict has all that the case expects.
bool agrees(const guidance::Guidance& guidance, const Case& of);

/// Returns "no" where that is an option, else the first: without it nearly every random sheet is an emergency.
guidance::AnswerBits calmAnswer(const guidance::Question& question);

/// Returns the sheet of answers such as {"E1": "yes"}.
guidance::Sheet sheetOf(const guidance::Guidance& guidance, const nlohmann::json& answers);

} // namespace bedside::test
