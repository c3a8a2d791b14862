// SPDX-License-Identifier: MIT
// What the words of a section mention besides studies.
#pragma once

#include "content/section.h"

#include <set>

namespace bedside::store {

struct Mentions {
    std::set<content::ClaimId> claims;
    std::set<content::TermId> terms;
    std::set<content::SectionId> sections;
    std::set<content::FigureId> figures;
};

/// Returns everything that the section's key message and blocks mention.
Mentions mentions(const content::Section& section);

} // namespace bedside::store
