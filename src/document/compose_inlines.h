// SPDX-License-Identifier: MIT
// Running text of the content, with its citations, terms and country words looked up.
#pragma once

#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

/// Returns the spans as a page shows them. A citation becomes the numbers of its studies, counted as the companions
/// list them; a study, claim or term that the companions lack leaves its words alone.
Inlines composeInlines(const content::Spans& spans, const Companions& companions);

/// Returns one run of plain words.
Inlines plain(std::string text);

/// Returns a link whose words are the text.
Inline link(LinkKind kind, std::string target, std::string text, std::string hint = {});

/// Returns the whole reference. It is in Latin letters in every language, and its paragraph runs as these do.
Inlines referenceWords(const content::Study& study);

/// Returns the way to more about the study: its page, or its address on the web where the page stands alone. Without
/// an address it is the words alone.
Inline moreAbout(const content::Study& study, std::string text, const Companions& companions);

/// Returns the quiet sign of a certainty: how much of a disc is filled says how sure we are.
std::string signFor(content::Certainty certainty);

/// Return the plain words for them, such as "very low" and "a survey".
const std::string& wordsFor(content::Certainty certainty, const content::Phrases& phrases);
const std::string& wordsFor(content::Relation relation, const content::Phrases& phrases);
const std::string& wordsFor(content::StudyDesign design, const content::Phrases& phrases);
const std::string& wordsFor(content::ReadDepth read, const content::Phrases& phrases);

} // namespace bedside::document
