// SPDX-License-Identifier: MIT
// Compositions for paper: what a person takes along.
#pragma once

#include "document/companions.h"
#include "document/document.h"
#include "document/judged.h"

namespace bedside::document {

/// What is urgent, on a sheet: the number, what it may be, call or go, what to say, the signs. For the outcomes O1, O1M
/// and O2. It tells no answer.
Document urgentSheet(const Judged& judged, const Companions& companions);

/// A result on paper: its level, what to do, what else is true, advice, the signs. It tells no answer, and no advice
/// that only private answers lead to, save what keeps from harm.
Document summarySheet(const Judged& judged, const Companions& companions);

/// The handout of a result: the urgent sheet where it is urgent, else the summary.
Document resultSheet(const Judged& judged, const Companions& companions);

/// The warning signs in short and how to call, the same for everyone.
Document warningSignsSheet(const content::Section& warningSigns, const content::GuidanceText& words,
                           const Companions& companions);

} // namespace bedside::document
