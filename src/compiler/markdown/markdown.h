// SPDX-License-Identifier: MIT
// Reads Markdown in the dialect that content/README.md describes.
#pragma once

#include "base/fault.h"
#include "compiler/markdown/page.h"

#include <string>

namespace bedside::compiler {

/// Returns the page. Notes a fault as `place:line` for everything that the dialect does not have, and for a page that
/// does not open as its kind does: sections and advice with a title and a key message, words with neither.
Page readMarkdown(const std::string& text, const std::string& place, Faults& faults, PageKind kind = PageKind::Section);

} // namespace bedside::compiler
