// SPDX-License-Identifier: MIT
// What the two teach_back.json files say: the questions about sections, with ids and logic, and their words.
#pragma once

#include "compiler/guidance/words_draft.h"
#include "content/understanding.h"

namespace bedside::compiler {

struct TeachBackPlan {
    content::TeachBackQuestion question; // with all its words
    codec::Place place;
    codec::Place wordsPlace;
    WordsDraft words; // its runs and what they mention
};

struct TeachBackSection {
    content::SectionId section;
    codec::Place place;
    std::vector<TeachBackPlan> questions; // in the author's order
};

/// By section. `known` tells a file without sections from one that could not be read.
struct TeachBackDraft {
    codec::Place file;
    bool known = false;
    std::vector<TeachBackSection> sections;
};

/// Read their file into the draft: first the plan, then the words of what it has. A missing one is nullptr and has its
/// fault already. Whether what they name is there is another question (teach_back_check.h).
void readTeachBackPlan(const JsonFile* file, TeachBackDraft& draft, Faults& faults);
void readTeachBackWords(const JsonFile* file, TeachBackDraft& draft, Faults& faults);

} // namespace bedside::compiler
