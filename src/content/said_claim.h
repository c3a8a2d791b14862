// SPDX-License-Identifier: MIT
// Where a section says a claim.
#pragma once

#include "content/section.h"

#include <optional>

namespace bedside::content {

/// The passage, and the words in it that belong to the claim.
struct SaidClaim {
    int passage = 0;
    std::string words;
    bool operator==(const SaidClaim&) const = default;
};

/// Returns where the section first says the claim, in a whole sentence rather than in a cell of a table; nothing where
/// it does not.
std::optional<SaidClaim> saidClaim(const Section& section, const ClaimId& claim);

} // namespace bedside::content
