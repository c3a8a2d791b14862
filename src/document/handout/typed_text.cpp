// SPDX-License-Identifier: MIT
#include "document/handout/typed_text.h"

#include <cstdint>
#include <optional>

namespace bedside::document {

namespace {

constexpr std::uint32_t byteOrderMark = 0xFEFF;

/// Takes the first character; nothing where the bytes are none: cut off, too long, of half a pair, or past the last.
std::optional<std::uint32_t> takenCharacter(std::string_view& text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || text.size() < length || first > 0xF4)
        return std::nullopt;
    std::uint32_t character = length == 1 ? first : first & (0xFFu >> (length + 1));
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0) != 0x80)
            return std::nullopt;
        character = character << 6 | (byte(at) & 0x3Fu);
    }
    constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (character < least[length] || character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        return std::nullopt;
    text.remove_prefix(length);
    return character;
}

/// Also those that turn the direction of what follows, far beyond what was typed.
bool isControl(std::uint32_t character) {
    return character < 0x20 || (character >= 0x7F && character < 0xA0) || character == byteOrderMark ||
           (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

} // namespace

std::string tooLong(std::size_t most, const content::Phrases& phrases) {
    return content::fill(phrases.typedTooLong, {{"most", std::to_string(most)}});
}

Result<std::string> typedText(std::string_view text, std::size_t most, const content::Phrases& phrases) {
    std::string kept;
    std::size_t count = 0;
    while (!text.empty()) {
        const std::string_view before = text;
        const auto character = takenCharacter(text);
        if (!character)
            return Fault{"", phrases.typedNotText};
        if (isControl(*character) && *character != '\n' && *character != '\t')
            continue;
        kept += *character == '\t' ? std::string_view(" ") : before.substr(0, before.size() - text.size());
        if (++count > most)
            return Fault{"", tooLong(most, phrases)};
    }
    return kept;
}

Result<std::string> typedLine(std::string_view text, const content::Phrases& phrases) {
    auto line = typedText(text, longestLine, phrases);
    if (line)
        for (char& letter : *line)
            letter = letter == '\n' ? ' ' : letter;
    return line;
}

} // namespace bedside::document
