// SPDX-License-Identifier: MIT
// What guidance.json, positions.json and safety-table.json say: which questions there are, and what follows from them.
#pragma once

#include "compiler/json_file.h"
#include "content/ids.h"
#include "guidance/guidance.h"

#include <utility>
#include <vector>

namespace bedside::compiler {

struct LogicDraft {
    JsonFile logic;
    JsonFile positions;
    guidance::Guidance guidance; // whole only where `sound`
    bool sound = false;
    std::vector<std::pair<content::StudyId, codec::Place>> studies; // that the marks of the positions rest on
};

/// Notes every fault of the three files: the safety table names questions, options and outcomes that there are.
LogicDraft readLogic(const JsonFile& logic, const JsonFile& positions, const JsonFile& safety, Faults& faults);

} // namespace bedside::compiler
