// SPDX-License-Identifier: MIT
// A page as assistive technology meets it: a document of headings, paragraphs, lists, boxes, drawings and links in
// reading order, with a caret. To it, a bare text browser would be one label.
#pragma once

namespace bedside::screen {

/// Call it once, after the application object is made: from then on every ArticleView is such a document.
void exposePagesToAssistiveTechnology();

} // namespace bedside::screen
