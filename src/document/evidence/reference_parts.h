// SPDX-License-Identifier: MIT
// The parts that every page on a study is put together from.
#pragma once

#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

/// Returns the design and the people: "Survey · 45 people (40 men and 5 women)".
std::string designLine(const content::Appraisal& appraisal, const content::Phrases& phrases);

/// Adds "label: text" as a paragraph; nothing for an empty text.
void addLabelled(Nodes& nodes, const std::string& label, const std::string& text, Voice voice,
                 const content::Phrases& phrases);

/// Returns the reference, the way to open it and the ways to copy it. A page that stands alone has no copying, and one
/// where copies are not offered neither.
Nodes referenceParts(const content::Study& study, Voice voice, const Companions& companions);

} // namespace bedside::document
