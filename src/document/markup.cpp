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

bool hasRightToLeft(std::string_view text) {
    const auto is = [&](std::size_t at, unsigned char least, unsigned char most) {
        const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
        return byte >= least && byte <= most;
    };
    for (std::size_t at = 0; at < text.size(); ++at)
        if (is(at, 0xD6, 0xDF) || (is(at, 0xE0, 0xE0) && is(at + 1, 0xA0, 0xA3)) ||     // Hebrew to Syriac and beyond
            (is(at, 0xEF, 0xEF) && (is(at + 1, 0xAC, 0xB7) || is(at + 1, 0xB9, 0xBB)))) // their presentation forms
            return true;
    return false;
}

} // namespace bedside::document
