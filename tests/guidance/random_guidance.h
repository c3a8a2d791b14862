// SPDX-License-Identifier: MIT
// Small guidances made by chance from a seed, to hold the proof against counting by hand.
#pragma once

#include "guidance/guidance.h"

namespace bedside::guidance {

/// Four or five questions with few options, conditions of every kind, four outcomes, four cards, lines and positions.
/// The same seed makes the same guidance.
Guidance randomGuidance(unsigned seed);

} // namespace bedside::guidance
