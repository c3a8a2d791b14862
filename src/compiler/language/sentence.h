// SPDX-License-Identifier: MIT
// Cuts text into sentences and words, the way a reader would: English, Spanish and Arabic.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bedside::compiler {

/// A stretch of a text, in bytes.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Stretch&) const = default;
};

/// Returns the sentences, without the space around them. Abbreviations ("e.g.", "Dr. Lee", "et al."), initials and
/// decimal points do not end one; a text without an end mark is one sentence.
std::vector<Stretch> sentences(std::string_view text);

/// Returns what stands between spaces and holds a letter or digit: "low-back" and "and/or" are one word each.
std::vector<std::string_view> words(std::string_view text);

/// Returns the text with every stretch of white space made one space, and none at its ends.
std::string singleSpaced(std::string_view text);

/// One word for comparing: lower case, without punctuation; hyphens part words, apostrophes do not.
struct Token {
    std::string text;
    std::size_t offset = 0;
    bool operator==(const Token&) const = default;
};
std::vector<Token> tokens(std::string_view text);

/// Returns where the phrase stands in the text as whole words, whatever the case, or npos.
std::size_t phrasePosition(const std::vector<Token>& text, const std::vector<Token>& phrase);

} // namespace bedside::compiler
