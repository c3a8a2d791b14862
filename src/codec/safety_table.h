// SPDX-License-Identifier: MIT
// Reads safety-table.json and safety-laws.json: what the guidance must never fall short of.
#pragma once

#include "codec/object_reader.h"
#include "guidance/proof/frozen_table.h"

namespace bedside::codec {

/// Fill in the table, each from its file, and note every fault: also what the guidance does not have, since a row about
/// nothing would protect nobody.
void readSafetyTable(const nlohmann::json& json, const Place& place, const guidance::Guidance& guidance,
                     guidance::FrozenTable& table, Faults& faults);
void readSafetyLaws(const nlohmann::json& json, const Place& place, const guidance::Guidance& guidance,
                    guidance::FrozenTable& table, Faults& faults);

} // namespace bedside::codec
