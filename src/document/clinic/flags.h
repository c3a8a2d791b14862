// SPDX-License-Identifier: MIT
// The answers that call for care, by how soon.
#pragma once

#include "document/judged.h"

namespace bedside::document {

/// tier: Emergency (Maternity too), SameDay or SeeFirst.
struct Flag {
    std::size_t question = 0;
    guidance::Urgency tier = guidance::Urgency::SeeFirst;
    bool operator==(const Flag&) const = default;
};

/// Returns each answer that makes a rule of care hold, once, in its most urgent tier; the most urgent first, and then
/// as they are asked.
std::vector<Flag> flagsTicked(const Judged& judged);

/// Returns the signs that were answered with something other than no and make no rule of care hold: their answers are
/// not to be overlooked either.
guidance::QuestionSet answeredOtherwise(const Judged& judged);

} // namespace bedside::document
