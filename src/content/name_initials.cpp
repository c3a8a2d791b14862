// SPDX-License-Identifier: MIT
#include "content/name_initials.h"

#include <algorithm>

namespace bedside::content {

namespace {

std::size_t characterLength(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool isUpperAscii(char letter) { return letter >= 'A' && letter <= 'Z'; }

} // namespace

std::vector<std::string> initialsOf(std::string_view given) {
    std::vector<std::string> letters;
    while (!given.empty()) {
        const std::size_t end = given.find_first_of(" .-");
        const std::string_view word = given.substr(0, end);
        if (word.size() <= 3 && std::ranges::all_of(word, isUpperAscii))
            for (const char letter : word)
                letters.emplace_back(1, letter);
        else
            letters.emplace_back(word.substr(0, characterLength(word.front())));
        given = end == std::string_view::npos ? std::string_view{} : given.substr(end + 1);
    }
    return letters;
}

} // namespace bedside::content
