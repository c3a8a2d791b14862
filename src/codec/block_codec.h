// SPDX-License-Identifier: MIT
// Spans and blocks as JSON, the form they have in the database's JSON columns and in `bedside-cli --json`.
#pragma once

#include "base/result.h"
#include "content/block.h"

#include <nlohmann/json.hpp>

namespace bedside::codec {

nlohmann::json toJson(const content::Spans& spans);
nlohmann::json toJson(const content::Blocks& blocks);

/// Return what toJson wrote. Refuse, with the JSON pointer, anything that toJson could not have written.
Result<content::Spans> spansFromJson(const nlohmann::json& json);
Result<content::Blocks> blocksFromJson(const nlohmann::json& json);

} // namespace bedside::codec
