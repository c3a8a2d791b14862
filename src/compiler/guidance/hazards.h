// SPDX-License-Identifier: MIT
// hazards.json: what could harm a reader, what is done against it, and which laws and tests show that.
#pragma once

#include "compiler/json_file.h"

#include <string>
#include <vector>

namespace bedside::compiler {

/// Severity and likelihood are from 1 to 5.
struct Risk {
    int severity = 0;
    int likelihood = 0;
};

struct Hazard {
    std::string id;
    std::string hazard;
    std::string harm;
    Risk start;
    Risk left; // with the mitigations
    std::vector<std::string> mitigations;
    std::vector<int> laws;          // numbers of guidance::lawText
    std::vector<std::string> tests; // names of test cases; the build looks whether they exist
};

struct HazardLog {
    std::string note;
    std::vector<Hazard> hazards;
};

/// Notes a fault for a law that does not exist, an id that stands twice, and a hazard without a mitigation.
HazardLog readHazards(const JsonFile* file, Faults& faults);

} // namespace bedside::compiler
