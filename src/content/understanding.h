// SPDX-License-Identifier: MIT
// A section in easy words, and questions by which its readers may find out what they take with them.
#pragma once

#include "content/span.h"

#include <string>
#include <vector>

namespace bedside::content {

/// The key points of a section: a few short lines, one idea each.
struct EasyWords {
    SectionId section;
    std::vector<Spans> lines;
    bool operator==(const EasyWords&) const = default;
};

struct TeachBackOption {
    std::string id;
    std::string words;
    bool operator==(const TeachBackOption&) const = default;
};

/// A gentle question about a section. What answers it is the section's own sentence on a claim.
struct TeachBackQuestion {
    std::string id; // of its own in the section
    std::string ask;
    std::vector<TeachBackOption> options;
    std::string right; // the id of an option
    ClaimId shownBy;   // a claim that the section's sentence says
    Spans why;         // what the guide says
    bool operator==(const TeachBackQuestion&) const = default;
};

struct TeachBack {
    SectionId section;
    std::vector<TeachBackQuestion> questions;
    bool operator==(const TeachBack&) const = default;
};

} // namespace bedside::content
