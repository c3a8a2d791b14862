// SPDX-License-Identifier: MIT
// What the commands answer, as JSON. The keys are those of the content's own files where there are such.
#pragma once

#include "content/section.h"
#include "content/study.h"
#include "store/search.h"

#include <nlohmann/json.hpp>

namespace bedside::cli {

using Json = nlohmann::ordered_json; // keeps its keys in the order in which they were put

Json answerJson(const std::vector<content::SectionSummary>& sections);
Json answerJson(const content::Section& section);
Json answerJson(const std::vector<content::Study>& studies);
Json answerJson(const std::vector<store::Hit>& hits);

/// Returns "section", "study" or "term".
std::string_view wordOf(store::HitKind kind);

} // namespace bedside::cli
