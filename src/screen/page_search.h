// SPDX-License-Identifier: MIT
// Finds things on a page by their id.
#pragma once

#include "document/document.h"

namespace bedside::screen {

/// Returns the fold with that id, on the page, in its boxes or in other folds; nothing where there is none.
document::Fold* foldIn(document::Nodes& nodes, const std::string& id);

/// Returns the figure with that id, wherever on the page; nothing where there is none.
const document::Figure* figureIn(const document::Nodes& nodes, const std::string& id);

} // namespace bedside::screen
