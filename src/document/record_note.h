// SPDX-License-Identifier: MIT
// The note for a patient's record: what was asked and answered, shown, read and given. It names no cause and no person.
#pragma once

#include "content/edition.h"
#include "document/companions.h"
#include "document/judged.h"

namespace bedside::document {

/// What happened beside the answers. date: ISO 8601. read: titles of the pages that were opened.
struct Visit {
    std::string date;
    std::vector<std::string> read;
    std::vector<std::string> handouts; // titles of those that were given
    bool hasPrivate = false;           // the answers to private questions may be in the note
};

/// Returns the note as plain text. Without answers (nullptr) it tells of reading and handouts alone. Each warning sign
/// that is asked stands in it, also where it has no answer; of the other questions those that have one.
std::string recordNote(const Visit& visit, const content::Article& article, const Judged* answers,
                       const Companions& companions);

/// True where the answers to private questions would make the note longer.
bool holdsPrivateAnswers(const guidance::Guidance& guidance, const guidance::Sheet& sheet);

} // namespace bedside::document
