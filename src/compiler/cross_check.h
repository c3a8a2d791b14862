// SPDX-License-Identifier: MIT
// Holds the files of a draft against one another: whatever one names must exist in the other.
#pragma once

#include "compiler/draft.h"

namespace bedside::compiler {

/// Notes a fault, at the place that names it, for everything that names nothing, and for every study, text or entry
/// that nothing names though it must be. A file that could not be read is not held against others.
void crossCheck(const Draft& draft, Faults& faults);

} // namespace bedside::compiler
