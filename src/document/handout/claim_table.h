// SPDX-License-Identifier: MIT
// What the studies say, how sure we are and what that rests on, in a table for clinicians.
#pragma once

#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

/// One row a claim: what it says, how sure and why, short names of its studies with their numbers as signs.
Table claimTable(const std::vector<const content::Claim*>& claims, const Companions& companions);

} // namespace bedside::document
