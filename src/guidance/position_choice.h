// SPDX-License-Identifier: MIT
// Whether positions are shown, and in which order for each role.
#pragma once

#include "guidance/evaluation.h"

namespace bedside::guidance {

/// Returns the advice. The outcome is settled; the state of the positions is not yet.
PositionAdvice choosePositions(const Guidance& guidance, Evaluation& evaluation);

/// Returns the positions of a pattern for one role, best first, after these changes.
std::vector<MarkedPosition> markedPositions(const Positions& positions, std::size_t pattern, Role role,
                                            const std::vector<std::size_t>& changes);

/// Returns the positions from best to worst for two people who both have pain: the one whose worse mark is best, then
/// whose two marks sum best, then with the smaller range for the one who moves less. Both are orders of all positions.
std::vector<std::size_t> positionsForBoth(const Positions& positions, const std::vector<MarkedPosition>& more,
                                          const std::vector<MarkedPosition>& less);

} // namespace bedside::guidance
