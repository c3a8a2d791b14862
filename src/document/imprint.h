// SPDX-License-Identifier: MIT
// What a handout says about itself, at the foot of every page and in its file.
#pragma once

#include "content/edition.h"
#include "document/companions.h"
#include "document/document.h"

#include <string>

namespace bedside::document {

/// title also names the file to those who open it, so it tells nothing about anybody. date is written into the file,
/// ISO 8601, so that the same content gives the same bytes.
struct Imprint {
    std::string title;
    std::string safetyNet; // what to do when a warning sign starts
    std::string edition;   // of the content, and when it was and will be reviewed
    std::string date;
    bool operator==(const Imprint&) const = default;
};

/// Returns "2026-11-23" as "23 November 2026".
std::string dayInWords(const std::string& date);

/// Returns the document with what its paper says at the foot of each page, for ways out that have no pages.
Document withImprint(Document document, const Imprint& imprint);

/// Returns the imprint of every handout of the article.
Imprint imprintOf(const content::Article& article, const content::SafetyText& safety, const Companions& companions);

} // namespace bedside::document
