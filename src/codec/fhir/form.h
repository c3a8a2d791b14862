// SPDX-License-Identifier: MIT
// The questions as the tree that a FHIR questionnaire is: parts with their questions, and when each is there.
#pragma once

#include "codec/fhir/enable_clauses.h"

#include <string>

namespace bedside::codec {

enum class Comparison { Exists, Equal, NotEqual, AtLeast, AtMost };

/// One enableWhen. value: of Exists 0 or 1; of a whole number the number; else the place of the option, of which a list
/// has one more that says "none of these".
struct FormTest {
    std::size_t question = 0;
    Comparison comparison = Comparison::Equal;
    std::size_t value = 0;
    bool operator==(const FormTest&) const = default;
};

/// A question, a part, or a group without words that only bears a condition. It is there where all or any of its tests
/// hold and what it stands in is there.
struct FormItem {
    std::string linkId;
    std::optional<std::size_t> part;
    std::optional<std::size_t> question;
    bool needsAll = true;
    std::vector<FormTest> tests;
    std::vector<FormItem> items;
};

/// Returns the parts. Refuses, naming it, what FHIR could not tell truly: a condition that no tests of single answers
/// say, a question that is never asked, an id that stands twice.
Result<std::vector<FormItem>> formOf(const guidance::Guidance& guidance);

/// The code of a list's answer that none of its options is.
inline constexpr const char* noneOfThese = "none";

} // namespace bedside::codec
