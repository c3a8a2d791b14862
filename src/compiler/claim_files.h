// SPDX-License-Identifier: MIT
// What the two claims.json files and topics.json say.
#pragma once

#include "compiler/json_file.h"
#include "content/edition.h"

namespace bedside::compiler {

struct ClaimWords {
    std::string says;
    std::string reason;  // empty where none is given
    std::string shownIn; // empty where nobody was studied
};

/// The two vocabularies that studies are filed under and claims are about, each in the order of their ids.
struct TopicWords {
    bool known = false;
    std::vector<content::Topic> topics;
    std::vector<content::Subject> subjects;
    codec::Place place;
};

/// Without the words, which depend on the language. Notes a fault for a claim that a study is said to show, or a
/// guideline or expert to say, and that lacks its studies, its certainty or what it is about.
Entries<content::ClaimId, content::Claim> readClaims(const JsonFile* file, Faults& faults);
Entries<content::ClaimId, ClaimWords> readClaimWords(const JsonFile* file, Faults& faults);
TopicWords readTopics(const JsonFile* file, Faults& faults);

} // namespace bedside::compiler
