// SPDX-License-Identifier: MIT
// Small changes to a guidance, each of which could be a slip of the pen.
#pragma once

#include "proof/shipped_guidance.h"

#include <string>
#include <vector>

namespace bedside::test {

/// One change: what it is and where, and the files with it.
struct Mutant {
    std::string what;
    GuidanceFiles files;
};

/// Returns every change of these kinds: an option less in a condition; a part less; all for any and the other way
/// round; "not" or "surely" left out; a number one more or one less; neighbours in a list swapped; a rule, a limit, a
/// lead, a change of marks, a text or a line left out; a flag left out; an urgency, an advice, a state, a mark or a way
/// put for another; a question asked of everyone.
std::vector<Mutant> mutants(const GuidanceFiles& files);

} // namespace bedside::test
