// SPDX-License-Identifier: MIT
// What a composition looks things up in: the studies, claims, terms and figures that a page mentions, and the country.
#pragma once

#include "content/edition.h"

#include <functional>

namespace bedside::document {

struct Companions {
    std::string language = "en";
    /// Never null. They belong to the library that the rest is from; the English ones are always there.
    const content::Phrases* phrases = &content::englishPhrases();
    std::vector<content::Study> studies; // all that the page may mention
    std::vector<content::Claim> claims;
    std::vector<content::Subject> subjects;
    std::vector<content::Term> terms;
    std::function<std::optional<content::Figure>(const content::FigureId&)> figure;
    content::Region region;
    bool offersCopies = true; // of a reference
    bool standsAlone = false; // the page leaves the program, so no other page or note can be opened from it

    const content::Study* study(const content::StudyId& id) const;
    const content::Subject* subject(const content::SubjectId& id) const;
    const content::Claim* claim(const content::ClaimId& id) const;
    const content::Term* term(const content::TermId& id) const;
};

} // namespace bedside::document
