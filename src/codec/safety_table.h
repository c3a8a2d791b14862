// SPDX-License-Identifier: MIT
// Reads safety-table.json.
#pragma once

#include "codec/object_reader.h"
#include "guidance/proof/frozen_table.h"

namespace bedside::codec {

/// Fills in the rows of the table, and the questions whose "not sure" is calmer than their worst option; notes every
/// fault.
void readSafetyTable(const nlohmann::json& json, const Place& place, guidance::FrozenTable& table, Faults& faults);

} // namespace bedside::codec
