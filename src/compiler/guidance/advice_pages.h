// SPDX-License-Identifier: MIT
// Reads the pages of advice: outcomes/ and cards/ of a language.
#pragma once

#include "compiler/guidance/words_draft.h"
#include "compiler/source_tree.h"
#include "guidance/guidance.h"

namespace bedside::compiler {

/// Returns the page of every text and card of the guidance, those with the ending .back-care too. Notes a fault for a
/// page that is missing, and for a file that is no page. `words` is the language's folder, with its slash.
std::vector<AdviceDraft> readAdvicePages(const SourceTree& tree, const std::string& words,
                                         const guidance::Guidance& guidance, Faults& faults);

} // namespace bedside::compiler
