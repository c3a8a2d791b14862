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

struct Claim {
    ClaimId id;
    Relation relation = Relation::OurInference;
    std::optional<Certainty> certainty;
    std::string reason; // why that certain; empty only without a certainty
    std::vector<StudyId> studies;
    bool operator==(const Claim&) const = default;
};

} // namespace bedside::content
