// SPDX-License-Identifier: MIT
// Writers: a document as HTML for browsers, and as plain text for the clipboard, notes and speech.
#pragma once

#include "document/document.h"
#include "document/imprint.h"

namespace bedside::document {

/// Returns a whole HTML page that needs nothing beside it: its style sheet and its drawings are in it, and there is no
/// script. Classes name meanings ("key-message", "study"), never looks. A passage has the id "p<number>". A link to
/// what the page itself tells leads there; one to what it does not tell is its words, with the hint as their title.
std::string html(const Document& document);

/// Returns text with headings, bullets, numbers and tables kept, lines not wrapped, links as their words.
std::string plainText(const Document& document, const content::Phrases& phrases = content::englishPhrases());

/// Returns the same text for an e-mail: no line of it is longer than 72 characters unless one word is, and what stands
/// at the foot of every page on paper stands at its end. The first line suggests a subject that tells nothing.
std::string mailText(const Document& document, const Imprint& imprint,
                     const content::Phrases& phrases = content::englishPhrases());

} // namespace bedside::document
