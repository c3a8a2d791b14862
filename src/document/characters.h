// SPDX-License-Identifier: MIT
// How long a text is to a reader.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace bedside::document {

/// Returns how many characters the text has in UTF-8, where every byte but a continuation begins one.
inline std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

} // namespace bedside::document
