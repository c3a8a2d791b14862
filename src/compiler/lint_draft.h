// SPDX-License-Identifier: MIT
// Holds all words of a draft to the rules of the language, and counts them for the reading grade.
#pragma once

#include "compiler/compile.h"
#include "compiler/draft.h"

#include <algorithm>

namespace bedside::compiler {

/// The words in one language, and in which of them English stands.
struct Wording {
    std::string language;
    const std::set<std::string>& english;

    bool standsIn(const std::string& file) const {
        return std::ranges::any_of(
            english, [&](const std::string& name) { return name == file || name.starts_with(file + "/"); });
    }
};

/// Returns the counts of each page, question and file, held to the limit or not.
std::vector<SectionReading> lintDraft(Draft& draft, const Wording& wording, Faults& faults, Faults& warnings);

} // namespace bedside::compiler
