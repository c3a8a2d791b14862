// SPDX-License-Identifier: MIT
// Finds pandoc's citations, such as [@monga1999; @katz2021], in plain text.
#pragma once

#include "content/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace bedside::compiler {

/// A stretch of the text: words, or one citation where `studies` is not empty.
struct TextPiece {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<content::StudyId> studies;
    bool operator==(const TextPiece&) const = default;
};

/// Returns the text cut into words and citations, in order and without gaps.
std::vector<TextPiece> citationPieces(std::string_view text);

/// Returns where in the words of a piece something stands that looks like a citation and is none, or npos.
std::size_t brokenCitation(std::string_view words);

/// Returns whether the text is an id: a-z, 0-9 and hyphens, with a letter or digit first.
bool isId(std::string_view text);

} // namespace bedside::compiler
