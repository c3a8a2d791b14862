// SPDX-License-Identifier: MIT
// One page of an article.
#pragma once

#include "content/block.h"

namespace bedside::content {

struct Section {
    SectionId id;
    GroupId group;
    std::string title;
    /// Speaks plainly about sex: opened after the reader agreed to that.
    bool plainSpeech = false;
    /// Which rows of the source article's table of topics this page carries, such as "1" or "5a"; may be empty.
    std::vector<std::string> sourceRows;
    Spans keyMessage;
    Blocks blocks;

    bool operator==(const Section&) const = default;
};

/// What a list of sections needs.
struct SectionSummary {
    SectionId id;
    GroupId group;
    std::string title;
    bool plainSpeech = false;
    bool operator==(const SectionSummary&) const = default;
};

/// Returns every study that the section's key message and blocks cite, in order of first mention, each once.
std::vector<StudyId> citedStudies(const Section& section);

} // namespace bedside::content
