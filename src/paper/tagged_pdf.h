// SPDX-License-Identifier: MIT
// Writes laid pages as a tagged PDF: cairo paints them, qpdf adds what a screen reader needs.
#pragma once

#include "base/result.h"
#include "paper/structure.h"
#include "press/press.h"

namespace bedside::paper {

class LaidPages;

/// Returns the bytes of the file. Refuses, with the library's reason, what it cannot write.
Result<std::string> taggedPdf(const LaidPages& pages, const Structure& structure, const document::Imprint& imprint,
                              const std::string& language, press::Sides sides);

} // namespace bedside::paper
