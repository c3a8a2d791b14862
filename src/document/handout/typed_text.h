// SPDX-License-Identifier: MIT
// What somebody types for a handout, before it may stand on paper.
#pragma once

#include "base/result.h"
#include "content/phrases.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace bedside::document {

inline constexpr std::size_t longestNote = 4000; // characters
inline constexpr std::size_t longestLine = 200;  // of a name, a date, a line of a letterhead

inline constexpr std::size_t mostLetterheadLines = 8;

/// Returns what is said of a text that has more characters than so many, and what to do.
std::string tooLong(std::size_t most, const content::Phrases& phrases = content::englishPhrases());

/// Returns the text with its lines, and without control characters. Refuses what is no UTF-8, and more than so many
/// characters; the fault says what to do.
Result<std::string> typedText(std::string_view text, std::size_t most,
                              const content::Phrases& phrases = content::englishPhrases());

/// The same in one line.
Result<std::string> typedLine(std::string_view text, const content::Phrases& phrases = content::englishPhrases());

} // namespace bedside::document
