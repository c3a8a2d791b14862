// SPDX-License-Identifier: MIT
// Who took part in a study, as far as its report says.
#pragma once

#include <optional>

namespace bedside::content {

/// What the patients of a study have.
enum class Condition { BackPain, LongTermBackPain, NewBackPain, Other };

/// Whatever is not known is absent. All counts are of people, but for `studies`.
struct Sample {
    std::optional<int> sampleSize;
    std::optional<int> men;
    std::optional<int> women;
    std::optional<int> patients; // how many of them have the condition; the others are healthy
    std::optional<Condition> condition;
    std::optional<double> meanAge; // years
    std::optional<int> youngest;
    std::optional<int> oldest;
    bool couples = false;       // couples of a man and a woman, and nobody else
    std::optional<int> studies; // how many a review brings together
    bool operator==(const Sample&) const = default;
};

} // namespace bedside::content
