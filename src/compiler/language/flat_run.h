// SPDX-License-Identifier: MIT
// A run as plain words, with what stands where in them: lines, citations, claims and typed numbers.
#pragma once

#include "compiler/language/sentence.h"
#include "compiler/markdown/page.h"

#include <utility>

namespace bedside::compiler {

struct FlatRun {
    std::string words; // as content::plainWords gives them
    std::vector<std::pair<std::size_t, int>> lines;
    std::vector<std::pair<std::size_t, std::vector<content::StudyId>>> citations;
    std::vector<std::pair<Stretch, content::ClaimId>> claims;
    std::vector<Stretch> typedNumbers;

    /// Returns the source line of the words at the offset.
    int lineAt(std::size_t offset) const;
};

FlatRun flattened(const Run& run);

} // namespace bedside::compiler
