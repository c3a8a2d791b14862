// SPDX-License-Identifier: MIT
// The quotation marks and apostrophes of print, for texts that were typed with those of a keyboard.
#pragma once

#include "compiler/source_tree.h"

#include <string>
#include <string_view>

namespace bedside::compiler {

/// Returns the text with “these”, or in a paragraph with Arabic letters «these», which turn with their words; and with
/// ’ for an apostrophe. A paragraph whose marks are not in pairs keeps them.
std::string withPrintedQuotes(std::string_view text);

/// Does so in every file: in all of a page, and in the strings of a JSON file.
void printQuotes(SourceTree& tree);

} // namespace bedside::compiler
