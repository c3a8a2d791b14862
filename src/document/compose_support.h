// SPDX-License-Identifier: MIT
// Who to talk to in private.
#pragma once

#include "content/edition.h"
#include "document/document.h"

namespace bedside::document {

/// Returns the support lines of the country, or generic words where it has none.
Nodes supportLines(const Companions& companions);

} // namespace bedside::document
