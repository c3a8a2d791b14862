// SPDX-License-Identifier: MIT
#include "document/markup.h"

#include <cstdint>

namespace bedside::document {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char character : text) {
        switch (character) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += character;
        }
    }
    return out;
}

std::string base64(std::string_view bytes) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t three = 0;
        for (std::size_t byte = at; byte < at + 3; ++byte)
            three = three << 8 | (byte < bytes.size() ? static_cast<unsigned char>(bytes[byte]) : 0u);
        for (std::size_t letter = 0; letter < 4; ++letter)
            out += at + letter <= bytes.size() ? letters[three >> (18 - 6 * letter) & 63] : '=';
    }
    return out;
}

} // namespace bedside::document
