// SPDX-License-Identifier: MIT
// The words of the guidance as its files have them, with the place of each.
#pragma once

#include "compiler/json_file.h"
#include "compiler/language/sentence.h"
#include "compiler/markdown/page.h"
#include "content/guidance_text.h"

#include <map>
#include <string>
#include <vector>

namespace bedside::compiler {

/// Words of a JSON file.
struct PlacedRun {
    Run run;
    std::string place;
    bool prose = true;     // whole sentences, which count for the reading grade
    bool markdown = false; // can type its numbers and name its sources
    bool needsSource = false;
    std::string backCareOf; // the question or file whose words these are where sexual pages are not shown; or empty
};

struct PlacedMention {
    Mention mention;
    std::string place;
};

/// The page of an outcome's text or of a card, as one file has it.
struct AdviceDraft {
    std::string id;       // as guidance.json has it
    std::string fileName; // "o5a" or "a1": the id in lower case
    bool card = false;
    bool backCare = false;
    Page page;
    std::string place;

    /// Returns the name that allowances call it by, such as "cards/a1".
    std::string name() const { return (card ? "cards/" : "outcomes/") + fileName + (backCare ? ".back-care" : ""); }
};

/// A word that texts do without where sexual pages are not shown, but for those named.
struct BackCareWord {
    std::vector<Token> phrase;
    std::string why;
    std::vector<std::string> fineIn; // ids in lower case: of texts, cards and questions; "safety"
    codec::Place place;
};

struct WordsDraft {
    content::GuidanceText text;                         // without its pages
    std::map<std::string, std::vector<PlacedRun>> runs; // by file
    std::vector<PlacedMention> mentions;
    std::vector<AdviceDraft> pages;
    std::vector<BackCareWord> backCareWords;
};

} // namespace bedside::compiler
