// SPDX-License-Identifier: MIT
// What references.json, appraisals.json and studies.json say of each study.
#pragma once

#include "compiler/json_file.h"
#include "content/study.h"

namespace bedside::compiler {

/// The references by key, with the place of each: CSL-JSON is a list.
struct References {
    bool known = false;
    std::map<content::StudyId, content::Reference> byId;
    std::map<content::StudyId, codec::Place> places;
};

struct StudyWords {
    std::string who;
    std::string found;
    std::string limits;
    std::string cannotTell;
    std::optional<content::AsCited> asCited;
};

/// Takes all of CSL-JSON 1.0.2 and keeps what content::Reference holds. Notes a fault for a key given twice.
References readReferences(const JsonFile& file, Faults& faults);

/// Without the words, which depend on the language.
Entries<content::StudyId, content::Appraisal> readAppraisals(const JsonFile* file, Faults& faults);

Entries<content::StudyId, StudyWords> readStudyWords(const JsonFile* file, Faults& faults);

} // namespace bedside::compiler
