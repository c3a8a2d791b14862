// SPDX-License-Identifier: MIT
// What the commands answer, as JSON. The keys are those of the content's own files where there are such.
#pragma once

#include "content/section.h"
#include "content/study.h"
#include "store/search.h"

#include <nlohmann/json.hpp>

namespace bedside::cli {

nlohmann::ordered_json answerJson(const std::vector<content::SectionSummary>& sections);
nlohmann::ordered_json answerJson(const content::Section& section);
nlohmann::ordered_json answerJson(const std::vector<content::Study>& studies);
nlohmann::ordered_json answerJson(const std::vector<store::Hit>& hits);

/// Returns "section", "study" or "term".
std::string_view wordOf(store::HitKind kind);

} // namespace bedside::cli
