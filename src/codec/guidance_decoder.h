// SPDX-License-Identifier: MIT
// Reads guidance.json and positions.json.
#pragma once

#include "codec/guidance_names.h"
#include "codec/object_reader.h"

namespace bedside::codec {

/// Returns the guidance, and notes every fault: unknown keys, ids and options, ids that stand twice, conditions that
/// lead back to themselves, rules without a cause where the outcome has causes, outcomes of which none always holds.
/// Where it notes none, the guidance can be judged.
guidance::Guidance readGuidance(const nlohmann::json& logic, const Place& logicPlace, const nlohmann::json& positions,
                                const Place& positionsPlace, Faults& faults);

} // namespace bedside::codec
