// SPDX-License-Identifier: MIT
// What an author wants to know of an article: which studies and claims are used, how sure the claims are, what is due.
#pragma once

#include "compiler/compile.h"

#include <string>

namespace bedside::compiler {

/// Returns the whole report: the reading grades, the studies by use, the claims by certainty and by relation, those
/// that no text uses, the hard words, and the days of review.
std::string authorReport(const Compilation& compilation);

} // namespace bedside::compiler
