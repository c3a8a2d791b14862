// SPDX-License-Identifier: MIT
// What is said to an answer about a section: kindly, and with the way to the sentence that shows it.
#pragma once

#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

Document teachBackAnswer(const content::SectionId& section, const content::TeachBackQuestion& question, bool isRight,
                         const Companions& companions);

} // namespace bedside::document
