// SPDX-License-Identifier: MIT
// A verdict for people: how urgent it is, what to do, and why.
#pragma once

#include "content/guidance_text.h"
#include "guidance/sheet.h"
#include "guidance/verdict.h"

namespace bedside::cli {

/// A verdict with what it follows from, and the words of the guidance where there are any.
struct JudgedSheet {
    const guidance::Guidance& guidance;
    const guidance::Sheet& sheet;
    const guidance::Verdict& verdict;
    const content::GuidanceText* text = nullptr;
    const content::Phrases& phrases;
};

/// Returns the verdict as a short text. Where it explains, each reason has the words of its rule.
std::string verdictText(const JudgedSheet& judged, bool explains);

} // namespace bedside::cli
