// SPDX-License-Identifier: MIT
#include "compiler/language/reading_grade.h"

#include "compiler/language/sentence.h"

#include <algorithm>
#include <cmath>

namespace bedside::compiler {

Wordage wordage(std::string_view text) {
    Wordage counted;
    for (const Stretch& sentence : sentences(text)) {
        const auto found = words(text.substr(sentence.begin, sentence.end - sentence.begin));
        if (found.empty())
            continue;
        ++counted.sentences;
        counted.words += static_cast<int>(found.size());
        counted.longestSentence = std::max(counted.longestSentence, static_cast<int>(found.size()));
        for (const std::string_view word : found)
            counted.syllables += syllables(word);
    }
    return counted;
}

Wordage operator+(const Wordage& left, const Wordage& right) {
    return {left.sentences + right.sentences, left.words + right.words, left.syllables + right.syllables,
            std::max(left.longestSentence, right.longestSentence)};
}

double readingGrade(const Wordage& wordage) {
    if (wordage.words == 0)
        return 0;
    const double grade = 0.39 * wordage.words / wordage.sentences + 11.8 * wordage.syllables / wordage.words - 15.59;
    return std::round(grade * 10) / 10;
}

} // namespace bedside::compiler
