// SPDX-License-Identifier: MIT
// One form for the forms of an Arabic word, after the light normalisation usual in Arabic search (Larkey's "light"
// family), without its endings: people leave hamzas and vowel signs out, and put the article on.
#pragma once

#include <string>
#include <string_view>

namespace bedside::store {

/// Returns the word without vowel signs and tatweel, with one letter for those that are written for each other (أإآٱ as
/// ا, ى as ي, ة as ه, ؤ as و, ئ as ي, ض as ظ), with ASCII digits, and without the article; empty where nothing is left.
/// Other letters and any other bytes stay. Folding what is folded changes nothing.
std::string arabicFold(std::string_view word);

/// Returns the folded word without the article, alone or behind و ف ب ك ل or two of them, where that leaves at least so
/// many letters.
std::string_view withoutArticle(std::string_view folded, std::size_t fewest);

} // namespace bedside::store
