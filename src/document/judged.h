// SPDX-License-Identifier: MIT
// One answer sheet, what follows from it, and the words for both: what a result is composed from.
#pragma once

#include "content/guidance_text.h"
#include "content/section.h"
#include "guidance/sheet.h"
#include "guidance/verdict.h"

namespace bedside::document {

/// The guidance, the words, the sheet and the verdict must outlive it.
struct Judged {
    const guidance::Guidance& guidance;
    const content::GuidanceText& words;
    const guidance::Sheet& sheet;
    const guidance::Verdict& verdict;
    std::vector<content::SectionSummary> sections; // those that the reader may open
    std::optional<content::Section> warningSigns;  // for results that show all of them
    bool drawings = false;                         // shown at once, not at a press
    guidance::QuestionSet settled = {}; // of which pages: the computer's settings hold some back, nobody asked
};

} // namespace bedside::document
