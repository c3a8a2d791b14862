// SPDX-License-Identifier: MIT
// Which studies a page names.
#pragma once

#include "content/ids.h"
#include "document/document.h"

namespace bedside::document {

/// Returns every study that a link of the nodes leads to, also in boxes, lists, tables and folds, in order, each once.
std::vector<content::StudyId> linkedStudies(const Nodes& nodes);

} // namespace bedside::document
