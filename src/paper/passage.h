// SPDX-License-Identifier: MIT
// Running text as one string, with the stretches that look alike and belong to the same element.
#pragma once

#include "document/document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace bedside::paper {

/// From one byte to another; address is that of a link, empty where there is none.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isStrong = false;
    bool isEmphasis = false;
    std::string address;
};

struct Passage {
    std::string text;
    std::vector<Stretch> stretches; // in order, without gaps
    std::string read;               // what is read aloud; it lacks the signs that say where to break a word, and what
                                    // keeps its own order
    document::Way way = document::Way::ByLetters; // that it was given
};

/// Returns the text as the plain-text writer has it: the sign of a claim is put in words. Links that lead nowhere on
/// paper are their words. isRightToLeft: it stands in a document from right to left. What would be turned round among
/// letters from right to left is kept in its order, whichever way the document runs.
Passage passageOf(const document::Inlines& inlines, bool isRightToLeft = false);

} // namespace bedside::paper
