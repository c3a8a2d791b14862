// SPDX-License-Identifier: MIT
// Writers: a document as HTML for browsers, and as plain text for the clipboard, notes and speech.
#pragma once

#include "document/document.h"

namespace bedside::document {

/// Returns a whole HTML page that needs nothing beside it: its style sheet and its drawings are in it, and there is no
/// script. Classes name meanings ("key-message", "study"), never looks. A passage has the id "p<number>". A link to
/// what the page itself tells leads there; one to what it does not tell is its words, with the hint as their title.
std::string html(const Document& document);

/// Returns text with headings, bullets, numbers and tables kept, lines not wrapped, links as their words.
std::string plainText(const Document& document);

} // namespace bedside::document
