// SPDX-License-Identifier: MIT
// Writers: a document as HTML for the screen, and as plain text for the clipboard, notes and speech.
#pragma once

#include "document/document.h"

namespace bedside::document {

/// Returns a whole HTML page in the subset that QTextDocument and browsers share. Classes name meanings ("key-message",
/// "study"), never looks. A passage carries the anchor "p<number>"; a figure is <img src="figure:ID">.
std::string html(const Document& document);

/// Returns text with headings, bullets, numbers and tables kept, lines not wrapped, links as their words.
std::string plainText(const Document& document);

} // namespace bedside::document
