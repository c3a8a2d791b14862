// SPDX-License-Identifier: MIT
// What a changed answer changed in the result, in sentences.
#pragma once

#include "content/guidance_text.h"
#include "guidance/verdict.h"

#include <QStringList>

namespace bedside::session {

/// Returns one sentence for each thing that is another: the result, the cards, the positions. Where nothing is, one
/// sentence that says so.
QStringList changesBetween(const guidance::Guidance& guidance, const content::GuidanceText& words,
                           const guidance::Verdict& before, const guidance::Verdict& after);

} // namespace bedside::session
