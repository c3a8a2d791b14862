// SPDX-License-Identifier: MIT
// Holds the claims against their words, their studies and what these studies cannot support.
#pragma once

#include "compiler/draft.h"

namespace bedside::compiler {

/// Notes a fault for a claim without words, without a reason for its certainty, without those it was shown in, or
/// about a thing that one of its studies cannot support; and for every topic and subject that nothing explains.
void checkClaims(const Draft& draft, Faults& faults);

} // namespace bedside::compiler
