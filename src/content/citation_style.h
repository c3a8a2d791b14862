// SPDX-License-Identifier: MIT
// A reference as other people's tools and papers want it.
#pragma once

#include "content/study.h"

namespace bedside::content {

/// Returns the reference in the Vancouver style (ICMJE recommendations, as fullReference) with its page on the web
/// where it has no DOI.
std::string vancouver(const Reference& reference);

/// Returns the reference in the APA style, 7th edition, as plain text: no italics. Up to 20 authors are named.
std::string apa(const Reference& reference);

/// Returns a BibTeX entry whose key is the study's id. Text stays UTF-8, as Biber and current BibTeX tools read it.
std::string bibtex(const Study& study);

} // namespace bedside::content
