// SPDX-License-Identifier: MIT
// Paragraphs that send the reader to pages which a handout does not hold.
#pragma once

#include "content/phrases.h"
#include "document/document.h"

#include <set>
#include <string>

namespace bedside::document {

/// Says in one more sentence that these pages are in the guide. present: "section:ID" of what the handout holds. A
/// paragraph that a study or a claim stands behind says something of its own, and is left as it is; so is a list.
void nameAbsentPages(Nodes& nodes, const std::set<std::string>& present, const content::Phrases& phrases);

} // namespace bedside::document
