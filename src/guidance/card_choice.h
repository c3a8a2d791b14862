// SPDX-License-Identifier: MIT
// Which cards are shown, in which order, and which of their lines stay away.
#pragma once

#include "guidance/evaluation.h"

namespace bedside::guidance {

/// Returns, by card, true where these answers allow it, whether or not they call for it. The outcome is settled.
std::vector<bool> allowedCards(const Guidance& guidance, Evaluation& evaluation);

/// Fills in the cards of the verdict. Its outcome is settled.
void chooseCards(const Guidance& guidance, Evaluation& evaluation, Verdict& verdict);

/// Fills in the lines that stay away: those whose condition does not hold, and those that an earlier line, in
/// the order of Guidance::movementLines, disagrees with. Cards, texts and positions of the verdict are settled.
void hideLines(const Guidance& guidance, Evaluation& evaluation, Verdict& verdict);

} // namespace bedside::guidance
