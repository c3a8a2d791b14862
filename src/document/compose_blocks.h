// SPDX-License-Identifier: MIT
// The blocks of a section as the nodes of a page.
#pragma once

#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

/// Returns the nodes; their passages are numbered as content::passages does. Listings are filled from the companions:
/// references from all their studies, the glossary from all their terms.
Nodes composeBlocks(const content::Blocks& blocks, const Companions& companions);

/// Returns the figure as a page shows it; nothing where there is none.
std::optional<Figure> figureOf(const content::FigureId& id, const Companions& companions);

} // namespace bedside::document
