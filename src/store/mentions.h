// SPDX-License-Identifier: MIT
// What words mention: what must be there for them.
#pragma once

#include "content/guidance_text.h"
#include "content/section.h"

#include <set>

namespace bedside::store {

struct Mentions {
    std::set<content::StudyId> studies;
    std::set<content::ClaimId> claims;
    std::set<content::TermId> terms;
    std::set<content::SectionId> sections;
    std::set<content::FigureId> figures;
};

/// Return everything that the section's key message and blocks mention, or the words of a thing of the guidance.
Mentions mentions(const content::Section& section);
Mentions mentions(const content::Spans& words);
Mentions mentions(const content::QuestionText& question);
Mentions mentions(const content::AdviceText& advice);
Mentions mentions(const content::PositionText& position);
Mentions mentions(const content::PatternText& pattern);
Mentions mentions(const content::SafetyText& safety);

} // namespace bedside::store
