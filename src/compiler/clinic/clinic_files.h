// SPDX-License-Identifier: MIT
// What the two clinic.json files say: which lines stand beside each page for a clinician, and their words.
#pragma once

#include "compiler/guidance/words_draft.h"
#include "content/clinic.h"

namespace bedside::compiler {

struct ClinicNotePlan {
    content::ClinicNote note;
    codec::Place place;
};

struct ClinicDraft {
    codec::Place file;
    bool known = false; // the file of ids could be read
    codec::Place wordsFile;
    bool wordsKnown = false;
    std::vector<ClinicNotePlan> notes; // by page
    content::ClinicNotes text;         // all but the notes, and without the titles of counts
    std::vector<codec::Place> countPlaces;
    std::map<std::string, std::string> countTitles; // by the id of the count
    WordsDraft words;                               // its runs and what they mention
};

/// Read their file into the draft. A missing one is nullptr and has its fault already. Whether what they name is there
/// is another question (clinic_check.h).
void readClinicPlan(const JsonFile* file, ClinicDraft& draft, Faults& faults);
void readClinicWords(const JsonFile* file, ClinicDraft& draft, Faults& faults);

} // namespace bedside::compiler
