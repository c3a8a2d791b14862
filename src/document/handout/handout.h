// SPDX-License-Identifier: MIT
// Compositions for paper: a handout of chosen parts, with all that every handout has.
#pragma once

#include "base/result.h"
#include "content/handout.h"
#include "document/companions.h"
#include "document/document.h"
#include "document/judged.h"

#include <functional>

namespace bedside::document {

/// What somebody wants on paper. What they typed (note, name, date) is printed as it is and kept nowhere.
struct HandoutChoice {
    content::Handout handout;  // its parts in the order of the paper
    bool hasEvidence = false;  // lists the studies at the end
    bool hasDoseLines = false; // how long, how often, how much rest: to be filled in
    bool hasNameLines = false; // name and date, to be filled in where they are empty
    bool hasPrivate = false;   // advice that only private answers lead to: somebody said yes twice
    std::string note;
    std::string name;
    std::string date;
    Letterhead letterhead; // printed where it says anything
};

/// Where its words come from. All but the functions must outlive what is composed.
struct HandoutSources {
    const Companions& companions;
    const content::Article& article;
    const content::GuidanceText& words;
    std::function<std::optional<content::Section>(const content::SectionId&)> section;
    std::vector<content::SectionSummary> sections; // those that the reader may open, in order
    const Judged* judged = nullptr;                // where there are answers
};

/// The code that a handout bears, and the drawing of it for cameras.
struct CodeMark {
    std::string text;
    Figure drawing;
};

/// Returns the handout. Refuses a part that is not there, and one that needs answers where there are none.
Result<Document> composeHandout(const HandoutChoice& choice, const HandoutSources& sources, const CodeMark& code);

} // namespace bedside::document
