// SPDX-License-Identifier: MIT
// How hard a text is to read, as a school grade. English: Flesch-Kincaid (Kincaid, Fishburne, Rogers and Chissom 1975,
// Naval Technical Training Command, Research Branch Report 8-75). Spanish: Crawford (1984, "Fórmula y gráfico para
// determinar la comprensibilidad de textos del nivel primario en castellano", Lectura y Vida 4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bedside::compiler {

/// Counts of a text, which add up over its parts.
struct Wordage {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int longestSentence = 0; // in words

    bool operator==(const Wordage&) const = default;
};

/// Returns the syllables of one English word, as speech has them; at least 1. A hyphenated word is counted part by
/// part, a numeral has one a digit. Rules and a short list of exceptions, so now and then it is one off.
int syllables(std::string_view word);

/// The same of one Spanish word: its vowels, of which those that are said as one count once.
int spanishSyllables(std::string_view word);

/// Returns the counts of a text that stands alone. In a language whose syllables nobody counts here they are 0.
Wordage wordage(std::string_view text, std::string_view language = "en");
Wordage operator+(const Wordage& left, const Wordage& right);

/// Returns 0.39 words a sentence + 11.8 syllables a word - 15.59, rounded to one decimal; 0 for a text without words.
double readingGrade(const Wordage& wordage);
/// Returns the grade by the formula of that language, or nothing where there is none for it.
std::optional<double> readingGrade(const Wordage& wordage, std::string_view language);

/// Returns a grade or another mean as words have it, "6.0".
std::string oneDecimal(double value);

} // namespace bedside::compiler
