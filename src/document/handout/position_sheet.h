// SPDX-License-Identifier: MIT
// Positions on paper.
#pragma once

#include "document/companions.h"
#include "document/document.h"
#include "document/judged.h"

namespace bedside::document {

/// The positions of a result that shows them, in its order: as cards with drawings for the reader's role, then in short
/// for the other. What is to be left for now stands as a line.
Nodes allowedPositions(const Judged& judged, const Companions& companions);

/// Positions that a clinician chose, each for both roles. It makes no claim that they suit anybody.
Nodes chosenPositions(const std::vector<std::string>& ids, const content::GuidanceText& words,
                      const Companions& companions);

} // namespace bedside::document
