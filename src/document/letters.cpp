// SPDX-License-Identifier: MIT
#include "document/letters.h"

#include <cstdint>

namespace bedside::document {

namespace {

unsigned char byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool isContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

std::size_t lengthAt(std::string_view text, std::size_t at) {
    const unsigned char first = byteAt(text, at);
    const std::size_t length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1;
    for (std::size_t more = 1; more < length; ++more)
        if (!isContinuation(byteAt(text, at + more)))
            return 1;
    return length;
}

std::uint32_t codePoint(std::string_view text, std::size_t at, std::size_t length) {
    constexpr unsigned char ofFirst[] = {0, 0xFF, 0x1F, 0x0F, 0x07};
    constexpr std::uint32_t noLetter = 0xFFFD;
    if (length == 1 && byteAt(text, at) >= 0x80)
        return noLetter;
    std::uint32_t code = byteAt(text, at) & ofFirst[length];
    for (std::size_t more = 1; more < length; ++more)
        code = code << 6 | (byteAt(text, at + more) & 0x3Fu);
    return code;
}

bool within(std::uint32_t code, std::uint32_t least, std::uint32_t most) { return code >= least && code <= most; }

bool isDigit(std::uint32_t code) {
    return within(code, '0', '9') || within(code, 0x0660, 0x0669) || within(code, 0x06F0, 0x06F9);
}

/// Hebrew to Syriac and beyond, and their presentation forms; with the commas and question marks of these scripts.
bool isRightToLeft(std::uint32_t code) {
    return within(code, 0x0590, 0x08FF) || code == 0x200F || within(code, 0xFB1D, 0xFDFF) ||
           within(code, 0xFE70, 0xFEFC) || within(code, 0x10800, 0x10FFF) || within(code, 0x1E800, 0x1EFFF);
}

bool isLeftToRight(std::uint32_t code) {
    constexpr std::uint32_t times = 0x00D7;
    constexpr std::uint32_t divided = 0x00F7;
    return within(code, 'A', 'Z') || within(code, 'a', 'z') ||
           (within(code, 0x00C0, 0x058F) && code != times && code != divided) || within(code, 0x0900, 0x1FFF) ||
           within(code, 0x3041, 0xD7FF);
}

} // namespace

Letter letterAt(std::string_view text, std::size_t at) {
    constexpr std::uint32_t noBreakSpace = 0x00A0;
    const std::size_t length = lengthAt(text, at);
    const std::uint32_t code = codePoint(text, at, length);
    if (code == '\n')
        return {Kind::LineEnd, length};
    if (code == ' ' || code == noBreakSpace)
        return {Kind::Space, length};
    if (isDigit(code))
        return {Kind::Digit, length};
    return {isRightToLeft(code) ? Kind::RightToLeft : isLeftToRight(code) ? Kind::LeftToRight : Kind::Sign, length};
}

std::size_t beginOf(std::string_view text, std::size_t end) {
    std::size_t begin = end - 1;
    while (begin > 0 && isContinuation(byteAt(text, begin)))
        --begin;
    return begin;
}

} // namespace bedside::document
