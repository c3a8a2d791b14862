// SPDX-License-Identifier: MIT
// Who to talk to in private, and what is said beside a number to call.
#pragma once

#include "content/edition.h"
#include "document/document.h"

namespace bedside::document {

/// Returns the support lines of the country, or generic words where it has none.
Nodes supportLines(const Companions& companions);

/// Adds that words which go with a call stand in another language, where they do.
void addCallNotice(Nodes& nodes, const content::Region& region);

} // namespace bedside::document
