// SPDX-License-Identifier: MIT
// Says where a reader of another language meets English that it is still English.
#pragma once

#include "content/edition.h"

#include <set>
#include <span>
#include <string>
#include <string_view>

namespace bedside::compiler {

struct EnglishNotices {
    std::string whole; // of a text that stands in English
    std::string some;  // of words among others
};

/// Puts the notice at the top of every text in which English stands, where a reader meets it: sections, cards, results,
/// rules, questions, positions, studies, words, drawings, handouts, what stands on every result, and a claim's reason;
/// at the end of easy words and of the cover's sentences; beside the numbers of a country, and, where a phrase that
/// goes with a call is English, beside all of them; and on the first page where it does anywhere. `english` are the
/// names of these texts as standing_in.h gives them.
void markEnglish(content::Edition& edition, const std::set<std::string>& english, const EnglishNotices& notices);

/// Returns the keys of the phrases that go with a call by their whole name; level_ and wallet_ begin others.
std::span<const std::string_view> keysOfCallPhrases();

} // namespace bedside::compiler
