// SPDX-License-Identifier: MIT
// Finds what the reader opens and closes on a page.
#pragma once

#include "document/document.h"

namespace bedside::screen {

/// Returns the fold with that id, on the page, in its boxes or in other folds; nothing where there is none.
document::Fold* foldIn(document::Nodes& nodes, const std::string& id);

} // namespace bedside::screen
