// SPDX-License-Identifier: MIT
// Where each claim is said: the way back from a study to every place that leans on it.
#pragma once

#include "content/edition.h"
#include "document/evidence/evidence.h"

#include <map>

namespace bedside::document {

using ClaimIndex = std::map<content::ClaimId, std::vector<ClaimPlace>>;

/// Returns, for every claim, the passages of the sections, the cards, results, questions, rules and positions, and the
/// lines for clinicians whose words say it, each place once, in reading order. `text` may be null.
ClaimIndex claimIndex(const std::vector<content::Section>& sections, const content::GuidanceText* text,
                      const content::ClinicNotes& clinic = {},
                      const content::Phrases& phrases = content::englishPhrases());

/// Returns every claim that rests on the study, with its places, in the order of the claims.
std::vector<ClaimUses> usesOf(const content::StudyId& study, const std::vector<content::Claim>& claims,
                              const ClaimIndex& index);

/// Returns each study with the certainties of its claims and the number of their places.
std::vector<ShelfStudy> shelf(const std::vector<content::Study>& studies, const std::vector<content::Claim>& claims,
                              const ClaimIndex& index);

} // namespace bedside::document
