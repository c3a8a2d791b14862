// SPDX-License-Identifier: MIT
// The hazard log, hazards.json: no program shows it, but what it says must be whole.
#pragma once

#include "compiler/json_file.h"

namespace bedside::compiler {

/// Notes a fault for everything that a hazard lacks, for a score that is not 1 to 5, and for an id given twice.
void checkHazards(const JsonFile& file, Faults& faults);

} // namespace bedside::compiler
