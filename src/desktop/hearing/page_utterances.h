// SPDX-License-Identifier: MIT
// What is to be spoken of whatever page is on show.
#pragma once

#include "desktop/hearing/utterance.h"

namespace bedside::desktop {

/// Returns the sentences of a page's articles, labels and answers, from its top to its end. Of an emergency the number
/// to call comes first, and numbers are said digit by digit.
Utterances utterancesOn(QWidget& page);

/// Returns the place among them of the first sentence that begins there in the article, or after it; their count where
/// there is none.
qsizetype placeAmong(const Utterances& utterances, const QWidget& article, int start);

} // namespace bedside::desktop
