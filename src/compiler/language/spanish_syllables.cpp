// SPDX-License-Identifier: MIT
#include "compiler/language/reading_grade.h"

#include "compiler/language/letters.h"
#include "compiler/language/sentence.h"

#include <algorithm>
#include <string>

namespace bedside::compiler {

namespace {

// Strong vowels stand alone; weak ones join their neighbour; a weak one with an accent is strong.
enum class Letter { Consonant, Weak, Strong, Mute };

// Returns the kind of the letter at the front and how many bytes it has.
std::pair<Letter, std::size_t> letterAt(View word, std::size_t at) {
    const char c = word[at];
    if (c == '\xC3' && at + 1 < word.size()) {
        const View two = word.substr(at, 2);
        constexpr View strong = "\xC3\xA1\xC3\xA9\xC3\xAD\xC3\xB3\xC3\xBA\xC3\x81\xC3\x89\xC3\x8D\xC3\x93\xC3\x9A";
        const std::size_t found = strong.find(two);
        if (found != View::npos && found % 2 == 0)
            return {Letter::Strong, 2};
        return {two == "\xC3\xBC" || two == "\xC3\x9C" ? Letter::Weak : Letter::Consonant, 2};
    }
    const char next = at + 1 < word.size() ? word[at + 1] : ' ';
    const char before = at > 0 ? word[at - 1] : ' ';
    if (c == 'a' || c == 'e' || c == 'o')
        return {Letter::Strong, 1};
    if (c == 'u' && (before == 'q' || (before == 'g' && (next == 'e' || next == 'i'))))
        return {Letter::Mute, 1}; // "que", "guiar"
    if (c == 'i' || c == 'u')
        return {Letter::Weak, 1};
    if (c == 'y' && at + 1 == word.size())
        return {Letter::Weak, 1}; // "muy", and the word "y"
    return {c == 'h' ? Letter::Mute : Letter::Consonant, 1};
}

int spanishPartSyllables(View part) {
    int count = 0;
    Letter before = Letter::Consonant;
    for (std::size_t at = 0; at < part.size();) {
        if (part[at] >= '0' && part[at] <= '9')
            ++count; // one a digit, as in English
        const auto [letter, bytes] = letterAt(part, at);
        const bool apart = before == Letter::Consonant || (before == Letter::Strong && letter == Letter::Strong);
        if ((letter == Letter::Weak && before == Letter::Consonant) || (letter == Letter::Strong && apart))
            ++count;
        if (letter != Letter::Mute)
            before = letter;
        at += bytes;
    }
    return count;
}

} // namespace

int spanishSyllables(View word) {
    int count = 0;
    for (const Token& part : tokens(word))
        count += spanishPartSyllables(part.text);
    return std::max(1, count);
}

} // namespace bedside::compiler
