// SPDX-License-Identifier: MIT
// The piece of a passage that shows why it was found.
#pragma once

#include "store/query.h"
#include "store/search.h"

namespace bedside::store {

/// Returns at most some two dozen words of the text, around the most of what was searched for, with "…" where words
/// were left out. The pieces joined are the words as they are in the text.
std::vector<SnippetPart> snippet(const std::string& text, const std::vector<Unit>& units, const Tokenizer& tokenizer);

} // namespace bedside::store
