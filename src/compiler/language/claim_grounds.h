// SPDX-License-Identifier: MIT
// What each claim rests on, and whether a sentence's claims cover the studies that it cites.
#pragma once

#include "compiler/language/flat_run.h"

#include <map>

namespace bedside::compiler {

/// `known` is false where the claims could not be read: then nothing is held against them.
struct ClaimGrounds {
    bool known = false;
    std::map<content::ClaimId, std::vector<content::StudyId>> studies;

    /// True where the claim names studies.
    bool isBacked(const content::ClaimId& claim) const;
};

/// Returns the claims whose words stand in the sentence.
std::vector<content::ClaimId> claimsIn(const FlatRun& run, const Stretch& sentence);

/// Returns the studies that the sentence cites, with the offset of the citation.
std::vector<std::pair<std::size_t, content::StudyId>> studiesCitedIn(const FlatRun& run, const Stretch& sentence);

/// Returns those of them that no claim of the sentence rests on.
std::vector<std::pair<std::size_t, content::StudyId>> unclaimedStudies(const FlatRun& run, const Stretch& sentence,
                                                                       const ClaimGrounds& grounds);

} // namespace bedside::compiler
