// SPDX-License-Identifier: MIT
// What guidance.json, positions.json, safety-table.json and safety-laws.json say: which questions there are, what
// follows from the answers, and what must.
#pragma once

#include "compiler/guidance/hazards.h"
#include "content/ids.h"
#include "guidance/proof/frozen_table.h"

#include <utility>
#include <vector>

namespace bedside::compiler {

struct LogicDraft {
    JsonFile logic;
    JsonFile positions;
    guidance::Guidance guidance; // whole, as is the frozen table, only where `sound`
    guidance::FrozenTable frozen;
    HazardLog hazards;
    bool sound = false;
    std::vector<std::pair<content::StudyId, codec::Place>> studies; // that the marks of the positions rest on
};

/// None is nullptr.
struct LogicFiles {
    const JsonFile* logic = nullptr;
    const JsonFile* positions = nullptr;
    const JsonFile* table = nullptr;
    const JsonFile* laws = nullptr;
    const JsonFile* hazards = nullptr;
};

/// Notes every fault of the files; whether the laws hold is another question (proof_faults.h).
LogicDraft readLogic(const LogicFiles& files, Faults& faults);

} // namespace bedside::compiler
