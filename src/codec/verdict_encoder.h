// SPDX-License-Identifier: MIT
// A verdict as JSON, with ids in place of places.
#pragma once

#include "guidance/sheet.h"
#include "guidance/verdict.h"

#include <nlohmann/json.hpp>

namespace bedside::codec {

/// Returns an object with the members outcome, urgency, sex_advice, causes, also, texts (ids of what is said at the
/// outcome, without the causes' scripts), cards (ids, in order), first_view (how many of them are seen at once),
/// hidden_lines (ids of the lines of those texts and cards that stay away), positions (state, order with more and less,
/// marks, stated with the ids whose mark the authors of a study stand for, first, pattern), because (per rule or card:
/// what it gives and the answers that caused it) and unanswered (ids). The verdict is that of the sheet.
nlohmann::json verdictJson(const guidance::Guidance& guidance, const guidance::Sheet& sheet,
                           const guidance::Verdict& verdict);

} // namespace bedside::codec
