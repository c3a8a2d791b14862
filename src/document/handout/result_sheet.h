// SPDX-License-Identifier: MIT
// What a result says on paper, and what the warning signs say there.
#pragma once

#include "document/companions.h"
#include "document/document.h"
#include "document/judged.h"

namespace bedside::document {

/// True where what the answers call for cannot wait: the outcomes O1, O1M and O2.
bool isUrgent(const Judged& judged);

/// What the sheet of a result holds of the advice that only private answers lead to: what keeps from harm is always
/// printed, more of it when it is asked for.
struct PrivateAdvice {
    bool keepsFromHarm = false;
    bool isMore = false;
};
PrivateAdvice privateAdvice(const Judged& judged);

/// What is urgent, on a sheet: the number, what it may be, call or go, what to say. The first node is its card, whose
/// heading is of level 1. It tells no answer.
Nodes urgentNodes(const Judged& judged, const Companions& companions);

/// The card of what is urgent, for a handout of something else.
Box urgentBanner(const Judged& judged, const Companions& companions);

/// A result that is not urgent: its level, what to do, what else is true, advice. It tells no answer. Advice that only
/// private answers lead to is there where it keeps from harm, and where hasPrivate.
Nodes summaryNodes(const Judged& judged, const Companions& companions, bool hasPrivate);

/// The warning signs in short: under a heading of their own, or with how to call, for a sheet that is about them.
Nodes signsInShort(const content::GuidanceText& words, const Companions& companions);
Nodes signsWithCall(const content::Section& warningSigns, const content::GuidanceText& words,
                    const Companions& companions);

/// The right to say no and who to talk to: the same for everyone.
Nodes choiceNodes(const content::SafetyText& safety, const Companions& companions);

} // namespace bedside::document
