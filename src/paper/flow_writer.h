// SPDX-License-Identifier: MIT
// The writer for paper: sets a document in pieces and writes down what a screen reader will read.
#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/imprint.h"
#include "paper/flow.h"
#include "paper/measures.h"
#include "paper/set_texts.h"

namespace bedside::paper {

/// Returns the document as a flow; the words are those that paper adds. Exactly one heading is of the first level, and
/// none skips a level, whatever the document says. Refuses a drawing that cannot be read.
Result<Flow> flowOf(const document::Document& document, const document::PaperWords& words, const Measures& measures,
                    SetTexts& setTexts);

} // namespace bedside::paper
