// SPDX-License-Identifier: MIT
#include "compiler/language/claim_grounds.h"

#include <algorithm>

namespace bedside::compiler {

using namespace content;

bool ClaimGrounds::isBacked(const ClaimId& claim) const {
    const auto found = studies.find(claim);
    return !known || (found != studies.end() && !found->second.empty());
}

std::vector<ClaimId> claimsIn(const FlatRun& run, const Stretch& sentence) {
    std::vector<ClaimId> claims;
    for (const auto& [stretch, claim] : run.claims)
        if (stretch.begin < sentence.end && stretch.end > sentence.begin)
            claims.push_back(claim);
    return claims;
}

std::vector<std::pair<std::size_t, StudyId>> studiesCitedIn(const FlatRun& run, const Stretch& sentence) {
    std::vector<std::pair<std::size_t, StudyId>> cited;
    for (const auto& [offset, studies] : run.citations)
        if (sentence.begin <= offset && offset <= sentence.end)
            for (const StudyId& study : studies)
                cited.push_back({offset, study});
    return cited;
}

std::vector<std::pair<std::size_t, StudyId>> unclaimedStudies(const FlatRun& run, const Stretch& sentence,
                                                              const ClaimGrounds& grounds) {
    if (!grounds.known)
        return {};
    auto unclaimed = studiesCitedIn(run, sentence);
    for (const ClaimId& claim : claimsIn(run, sentence))
        if (const auto found = grounds.studies.find(claim); found != grounds.studies.end())
            std::erase_if(unclaimed,
                          [&](const auto& cited) { return std::ranges::count(found->second, cited.second) > 0; });
    return unclaimed;
}

} // namespace bedside::compiler
