// SPDX-License-Identifier: MIT
// What a page rests on: each claim in one line, with how sure we are.
#pragma once

#include "document/clinic/clinic_side.h"

namespace bedside::document {

/// Returns the claims that the page says, each once, in the order they are first said.
std::vector<content::ClaimId> claimsOf(const ClinicPage& page, const ClinicSources& sources);

/// Returns how many claims there are by certainty, and below it each in one line; nothing where there are none.
Nodes pageEvidence(const std::vector<content::ClaimId>& claims, const Companions& companions);

} // namespace bedside::document
