// SPDX-License-Identifier: MIT
// What the smaller files say: glossary, regions, synonyms, forbidden phrases and their allowances.
#pragma once

#include "compiler/json_file.h"
#include "compiler/language/sentence.h"
#include "content/edition.h"

namespace bedside::compiler {

struct ForbiddenPhrase {
    std::vector<Token> phrase;
    std::string why;
};

/// One sentence that may use one forbidden phrase.
struct Allowance {
    content::SectionId section;
    std::vector<Token> phrase;
    std::string sentence; // single-spaced, without citations
    codec::Place place;
};

/// Whom to call in a country. Several emergency numbers: any of them will do.
struct RegionNumbers {
    std::vector<std::string> emergency;
    std::string advice;
    std::vector<content::SupportLine> support; // how each was checked stands among the words
};

/// The words for a country, or for none chosen; numbers come from the other file where it has them.
struct RegionWords {
    std::string name;
    std::string emergency;
    std::string advice;
    std::string checked;
    std::vector<std::string> supportChecked; // one for each support line, in their order
};

Entries<content::TermId, content::Term> readGlossary(const JsonFile* file, Faults& faults);
Entries<content::RegionId, RegionNumbers> readRegions(const JsonFile* file, Faults& faults);
Entries<content::RegionId, RegionWords> readRegionWords(const JsonFile* file, Faults& faults);
std::vector<content::SynonymGroup> readSynonyms(const JsonFile* file, Faults& faults);
std::vector<ForbiddenPhrase> readForbidden(const JsonFile* file, Faults& faults);
std::vector<Allowance> readAllowances(const JsonFile* file, Faults& faults);

} // namespace bedside::compiler
