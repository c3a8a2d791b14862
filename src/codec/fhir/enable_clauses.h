// SPDX-License-Identifier: MIT
// A condition of the guidance in the form that FHIR can say: alternatives of single answers, all of which hold.
#pragma once

#include "base/result.h"
#include "guidance/guidance.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace bedside::codec {

/// What is looked at: a question's answer, or of a list one of its options.
struct Looked {
    std::size_t question = 0;
    std::optional<std::size_t> option;
    auto operator<=>(const Looked&) const = default;
};

/// What is there: of a choice the bits of its options, of a whole number those of its values from the least, of an
/// option of a list whether it is ticked, of a list itself that it has an answer. And that there is no answer.
using Values = std::uint64_t;
inline constexpr Values noAnswer = Values{1} << 63;
inline constexpr Values unticked = 1; // also of a list without an answer
inline constexpr Values ticked = 2;
inline constexpr Values answered = 1;
inline constexpr std::size_t mostValues = 62;

/// Returns all that can be there.
Values everyValue(const guidance::Guidance& guidance, const Looked& looked);

/// One of them is as it says; of none, none is. Of clauses all hold; of none it holds always.
using Clause = std::map<Looked, Values>;
using Clauses = std::vector<Clause>;

/// Returns when the condition is known to be true. A question that is not asked has no answer. Refuses what no answers
/// say (what is unanswered or shown) and what would need too many alternatives.
Result<Clauses> clausesOf(const guidance::Guidance& guidance, const guidance::Condition& condition);

/// Returns them without what others among them say already.
Clauses simplified(const guidance::Guidance& guidance, Clauses clauses);

} // namespace bedside::codec
