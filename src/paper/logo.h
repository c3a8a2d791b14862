// SPDX-License-Identifier: MIT
// A clinic's sign, read with care: it is a file from anywhere.
#pragma once

#include "base/result.h"
#include "content/phrases.h"
#include "document/document.h"
#include "paper/ink.h"

namespace bedside::paper {

/// Either a drawing or dots; neither where there is no logo. Its size is in pixels.
struct LoadedLogo {
    Drawing drawing;
    Dots photo;
    double width = 0;
    double height = 0;
};

/// Returns the logo; for a black print in greys. Refuses, in words for who chose it, what is too large to be a sign (2
/// MB, 4000 dots a side), what is neither SVG nor PNG, what has no size or an odd one, and a drawing that needs
/// anything besides itself.
Result<LoadedLogo> loadedLogo(const document::Logo& logo, const Palette& palette,
                              const content::Phrases& phrases = content::englishPhrases());

} // namespace bedside::paper
