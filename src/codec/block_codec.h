// SPDX-License-Identifier: MIT
// Spans and blocks as JSON, the form they have in the database's JSON columns and in `bedside-cli --json`.
// Text is a plain JSON string; everything else is an object whose "kind" says what it is.
#pragma once

#include "base/result.h"
#include "content/block.h"

#include <nlohmann/json.hpp>

namespace bedside::codec {

nlohmann::json toJson(const content::Spans& spans);
nlohmann::json toJson(const content::Blocks& blocks);

/// Return what toJson wrote. Refuse, with the JSON pointer, anything that toJson could not have written from content
/// as its headers describe it, and nesting deeper than any section's.
Result<content::Spans> spansFromJson(const nlohmann::json& json);
Result<content::Blocks> blocksFromJson(const nlohmann::json& json);

} // namespace bedside::codec
