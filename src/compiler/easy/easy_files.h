// SPDX-License-Identifier: MIT
// What easy.json says: the key points of sections in easy words.
#pragma once

#include "compiler/guidance/words_draft.h"
#include "content/understanding.h"

namespace bedside::compiler {

struct EasySection {
    content::EasyWords easy;
    codec::Place place;
    WordsDraft words; // its runs, a line each, and what they mention
};

/// By section. `known` tells a file without sections from one that could not be read.
struct EasyDraft {
    codec::Place file;
    bool known = false;
    std::vector<EasySection> sections;
};

/// A missing file is nullptr. Whether the sections are there is another question (easy_check.h).
EasyDraft readEasyWords(const JsonFile* file, Faults& faults);

} // namespace bedside::compiler
