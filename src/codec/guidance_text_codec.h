// SPDX-License-Identifier: MIT
// The words of a guidance as JSON, one entry for each thing that has words.
#pragma once

#include "base/result.h"
#include "content/guidance_text.h"

#include <nlohmann/json.hpp>

namespace bedside::codec {

/// kind: part, question, rule, outcome, card, position, pattern, mark, mark_change or safety (of which there is one,
/// without an id).
struct GuidanceEntry {
    std::string kind;
    std::string id;
    nlohmann::json words;
};

/// Returns the entries by kind, and by id within a kind.
std::vector<GuidanceEntry> guidanceEntries(const content::GuidanceText& text);

/// Returns what guidanceEntries took apart, whatever the order. Refuses, at "kind id:/json/pointer", what it could not
/// have written.
Result<content::GuidanceText> guidanceTextFrom(const std::vector<GuidanceEntry>& entries);

} // namespace bedside::codec
