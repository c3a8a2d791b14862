// SPDX-License-Identifier: MIT
// What is to be spoken of an article, sentence by sentence, with the places where each stands.
#pragma once

#include "desktop/hearing/utterance.h"
#include "screen/article_view.h"

#include <limits>

namespace bedside::desktop {

/// The places in an article's text that are to be read.
struct Range {
    int start = 0;
    int end = std::numeric_limits<int>::max();
};

/// Returns the sentences of an article in reading order. Numbers of sources and signs of claims are not said; a drawing
/// is said by its description, a cell of a table with its column, the item of a list with its number.
Utterances utterancesIn(screen::ArticleView& article, Range range = {});

} // namespace bedside::desktop
