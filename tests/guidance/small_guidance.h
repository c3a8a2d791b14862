// SPDX-License-Identifier: MIT
// A guidance small enough to know by heart, and words for its answers.
#pragma once

#include "guidance/judge.h"

#include <string>
#include <utility>
#include <vector>

namespace bedside::guidance {

/// Questions: age (yes, no), numb (yes, not_sure, no; must be answered), since (new, old; asked if numb is yes), told
/// (a list of disc and bone), pain (0 to 10; asked of adults), stretch (worse, better; asked of adults). Outcomes: NOW
/// if numb is yes or not sure (cause nerve) · CHILD if age is no · ASK if numb has no answer · EASY always. Cards:
/// SIGNS (safety; numb yes) · DISC (told has disc) · BONE (told has bone) · PAIN (pain at least 7).
Guidance smallGuidance();

/// Returns the sheet with the answers, by the ids of question and option; of a list every option is an answer of its
/// own, and "" ticks none; a number is its digits.
Sheet sheetOf(const Guidance& guidance, const std::vector<std::pair<std::string, std::string>>& answers);

std::string outcomeOf(const Guidance& guidance, const Sheet& sheet);

/// Returns every sheet on which only questions that are asked have answers.
std::vector<Sheet> everySheet(const Guidance& guidance);

/// Return conditions on the question with that id.
Condition is(const Guidance& guidance, const std::string& question, const std::vector<std::string>& options);
Condition surely(Condition condition);
Condition no(Condition condition);
std::size_t place(const Guidance& guidance, const std::string& question);

} // namespace bedside::guidance
