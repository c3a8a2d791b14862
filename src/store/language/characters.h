// SPDX-License-Identifier: MIT
// The characters of a text in UTF-8.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace bedside::store {

/// True for every byte of a character but its first.
constexpr bool continuesCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Returns how many characters the text has.
inline std::size_t characters(std::string_view text) {
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, continuesCharacter));
}

} // namespace bedside::store
