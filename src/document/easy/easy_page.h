// SPDX-License-Identifier: MIT
// A section in easy words, and the ways between it, the full text and the questions about both.
#pragma once

#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

/// The section's key points and drawings. Lines that name the number for an emergency stand in a box of their own;
/// where the first one does, all of them do. Below the easy words of the warning signs the signs themselves follow.
Document easyPage(const content::Section& section, const std::vector<content::Spans>& lines,
                  const Companions& companions);

/// Returns the paragraph, below the title, that leads to the section in easy words, or back to the full text.
Node wayToEasyWords(const content::Phrases& phrases);
Node wayToFullText(const content::SectionId& section, const content::Phrases& phrases);

/// Returns the paragraph, at the end of the page, that leads to the questions about the section.
Node wayToTeachBack(const content::SectionId& section, const content::Phrases& phrases);

/// Returns the paragraph that leads to the warning signs.
Node wayToSigns(const content::Phrases& phrases);

/// Puts a node right below the title of the page and the small words under it.
void putBelowTitle(Document& page, Node node);

} // namespace bedside::document
