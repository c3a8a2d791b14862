// SPDX-License-Identifier: MIT
// The people of a study, in words.
#pragma once

#include "content/phrases.h"
#include "content/sample.h"

#include <string>

namespace bedside::document {

/// Returns the phrase in the form for that many.
std::string countedAs(const content::PluralPhrase& phrase, int count, content::PlaceValues values = {});

/// Returns "45 people (40 men and 5 women)" or "24 studies", as far as it is known; empty where nothing is.
std::string peopleWords(const content::Sample& sample, const content::Phrases& phrases);

/// Returns "40 men and 5 women"; empty where either is not known.
std::string menAndWomen(const content::Sample& sample, const content::Phrases& phrases);

/// Returns what the patients had, such as "long-term back pain".
const std::string& wordsFor(content::Condition condition, const content::Phrases& phrases);

/// Returns "Their mean age was about 56. The youngest was 36, the oldest 74."; empty where no age is known.
std::string ageWords(const content::Sample& sample, const content::Phrases& phrases);

} // namespace bedside::document
