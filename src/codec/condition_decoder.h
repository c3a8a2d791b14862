// SPDX-License-Identifier: MIT
// Reads a condition of the guidance from its JSON.
#pragma once

#include "codec/guidance_names.h"
#include "codec/object_reader.h"

namespace bedside::codec {

/// What a condition may ask about: answers alone; also which outcome is shown; also how positions are shown.
enum class ConditionReach { Answers, Outcome, Positions };

/// A text names a fact, an outcome that holds, or "unanswered"; an object is one of
/// {"all": […]} {"any": […]} {"not": …} {"surely": …} {"is": {"E1": ["yes"]}} {"at_least": {"H2": 7}}
/// {"count": {"F1": ["worse"], …}, "at_least": 2} {"outcome": ["O4"]} {"positions": "shown"}.
/// Returns an empty condition, with a fault noted, for anything else.
guidance::Condition readCondition(const nlohmann::json& json, const Place& place, ConditionReach reach,
                                  const GuidanceNames& names, Faults& faults);

/// Returns the places that the ids of a list stand for; notes a fault for an unknown or repeated one.
std::vector<std::size_t> readPlaces(const nlohmann::json* list, const Place& place, const Places& known,
                                    Faults& faults);

} // namespace bedside::codec
