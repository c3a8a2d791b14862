// SPDX-License-Identifier: MIT
// What a handout says about itself, at the foot of every page and in its file.
#pragma once

#include "content/edition.h"
#include "document/companions.h"
#include "document/document.h"

#include <string>

namespace bedside::document {

/// What paper says around the words on it.
struct PaperWords {
    std::string page = content::englishPhrases().pageOf; // with places for its number and how many there are
    std::string cut = content::englishPhrases().cutHere;
    std::string fold = content::englishPhrases().foldHere;
    bool operator==(const PaperWords&) const = default;
};

/// title also names the file to those who open it, so it tells nothing about anybody. date is written into the file,
/// ISO 8601, so that the same content gives the same bytes.
struct Imprint {
    std::string title;
    std::string safetyNet; // what to do when a warning sign starts
    std::string edition;   // of the content, and when it was and will be reviewed
    std::string date;
    PaperWords paper = {};
    bool operator==(const Imprint&) const = default;
};

/// Returns "2026-11-23" as "23 November 2026", or as another language writes it.
std::string dayInWords(const std::string& date, const content::Phrases& phrases);

/// Returns the document with what its paper says at the foot of each page, for ways out that have no pages.
Document withImprint(Document document, const Imprint& imprint);

/// Returns the imprint of every handout of the article.
Imprint imprintOf(const content::Article& article, const content::SafetyText& safety, const Companions& companions);

} // namespace bedside::document
