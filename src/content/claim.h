// SPDX-License-Identifier: MIT
// What a sentence says about bodies or treatment, and what that rests on.
#pragma once

#include "content/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace bedside::content {

enum class Relation { Shows, Partly, Guideline, Expert, OurInference, SafetyAddition };
enum class Certainty { VeryLow, Low, Moderate, High };

/// about: the subjects it speaks of; a claim that a study shows names at least one.
struct Claim {
    ClaimId id;
    Relation relation = Relation::OurInference;
    std::optional<Certainty> certainty;
    std::optional<Certainty> atBest; // where certainty is a range: its upper end
    std::string says;                // the statement by itself, one sentence
    std::string reason;              // why that certain; empty only without a certainty
    std::string shownIn;             // in whom it was shown; empty where nobody was studied
    std::vector<SubjectId> about;
    std::vector<StudyId> studies;
    bool operator==(const Claim&) const = default;
};

/// True where the claim is ours and not its studies': an inference, or an addition for safety.
inline bool isOurs(Relation relation) {
    return relation == Relation::OurInference || relation == Relation::SafetyAddition;
}

} // namespace bedside::content
