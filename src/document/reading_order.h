// SPDX-License-Identifier: MIT
// Which pages of the guide fit a result.
#pragma once

#include "content/section.h"
#include "document/judged.h"

namespace bedside::document {

/// Returns at most five of the pages that the reader may open, those that the outcome and the cards call for first.
std::vector<content::SectionSummary> readFirst(const Judged& judged);

/// Returns the ids that readFirst knows, so that a test can hold them against the guide.
std::vector<content::SectionId> knownPages();

} // namespace bedside::document
