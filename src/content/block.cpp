// SPDX-License-Identifier: MIT
#include "content/block.h"

#include "content/section.h"

#include <algorithm>

namespace bedside::content {

std::vector<Passage> passages(const Blocks& blocks, const Phrases& phrases) {
    std::vector<Passage> found;
    eachSpans(blocks, [&](const Spans& spans) {
        found.push_back({static_cast<int>(found.size()) + 1, plainWords(spans, phrases)});
    });
    return found;
}

std::vector<StudyId> citedStudies(const Section& section) {
    std::vector<StudyId> cited = citedStudies(section.keyMessage);
    eachSpans(section.blocks, [&](const Spans& spans) {
        for (const StudyId& study : citedStudies(spans))
            if (std::ranges::find(cited, study) == cited.end())
                cited.push_back(study);
    });
    return cited;
}

bool listsReferences(const Blocks& blocks) {
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
        const auto* listing = std::get_if<Listing>(&block.value);
        return listing != nullptr && listing->kind == ListingKind::References;
    });
}

} // namespace bedside::content
