// SPDX-License-Identifier: MIT
#include "compiler/language/reading_grade.h"

#include "compiler/language/sentence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace bedside::compiler {

namespace {

double rounded(double grade) { return std::round(grade * 10) / 10; }

// Crawford 1984: sentences and syllables a hundred words.
double spanishGrade(const Wordage& wordage) {
    const double sentences = 100.0 * wordage.sentences / wordage.words;
    const double syllables = 100.0 * wordage.syllables / wordage.words;
    return rounded(-0.205 * sentences + 0.049 * syllables - 3.407);
}

} // namespace

Wordage wordage(std::string_view text, std::string_view language) {
    Wordage counted;
    for (const Stretch& sentence : sentences(text)) {
        const auto found = words(text.substr(sentence.begin, sentence.end - sentence.begin));
        if (found.empty())
            continue;
        ++counted.sentences;
        counted.words += static_cast<int>(found.size());
        counted.longestSentence = std::max(counted.longestSentence, static_cast<int>(found.size()));
        for (const std::string_view word : found)
            counted.syllables += language == "en" ? syllables(word) : language == "es" ? spanishSyllables(word) : 0;
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
    return rounded(grade);
}

std::optional<double> readingGrade(const Wordage& wordage, std::string_view language) {
    if (language == "en")
        return readingGrade(wordage);
    if (language == "es")
        return wordage.words == 0 ? 0 : spanishGrade(wordage);
    return std::nullopt;
}

std::string oneDecimal(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    return text.data();
}

} // namespace bedside::compiler
