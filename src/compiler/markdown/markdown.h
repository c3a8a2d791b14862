// SPDX-License-Identifier: MIT
// Reads a section's Markdown in the dialect that content/README.md describes.
#pragma once

#include "base/fault.h"
#include "compiler/markdown/page.h"

#include <string>

namespace bedside::compiler {

/// Returns the page. Notes a fault as `place:line` for everything that the dialect does not have.
Page readMarkdown(const std::string& text, const std::string& place, Faults& faults);

} // namespace bedside::compiler
