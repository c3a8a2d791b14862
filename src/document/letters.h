// SPDX-License-Identifier: MIT
// The letters, digits and signs of a text in UTF-8, as far as they tell which way it runs.
#pragma once

#include <cstddef>
#include <string_view>

namespace bedside::document {

enum class Kind { LeftToRight, RightToLeft, Digit, Space, LineEnd, Sign };

/// A character and how many bytes it has. What is no UTF-8 is a sign for each byte.
struct Letter {
    Kind kind = Kind::Sign;
    std::size_t length = 1;
};

/// Returns the character that begins there, within the text. Digits are those of every script that the guide's readers
/// type: 0 to 9, and those that Arabic and Persian have of their own.
Letter letterAt(std::string_view text, std::size_t at);

/// Returns where the character begins that ends there; the end is past the text's beginning.
std::size_t beginOf(std::string_view text, std::size_t end);

} // namespace bedside::document
