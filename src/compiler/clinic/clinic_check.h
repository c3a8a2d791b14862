// SPDX-License-Identifier: MIT
// Holds the notes for clinicians against the article: each page has its own, and each line is there and used.
#pragma once

#include "compiler/draft.h"

namespace bedside::compiler {

/// Notes a fault for a page, question or answer that is not there, for a line without words or use, for something to
/// examine that names no source, and for every section, part, outcome and other page without words to open and close
/// it, to ask and to hear what was understood.
void checkClinic(const Draft& draft, Faults& faults);

} // namespace bedside::compiler
