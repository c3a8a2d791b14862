// SPDX-License-Identifier: MIT
// From answers to a verdict, and from answers to the next question.
#pragma once

#include "guidance/sheet.h"
#include "guidance/verdict.h"

#include <optional>

namespace bedside::guidance {

/// Returns what follows from the sheet: total and deterministic, also for a sheet with gaps or with answers to
/// questions that are not asked, which do not count. The sheet has as many places as the guidance has questions, and
/// its answers fit them.
Verdict judge(const Guidance& guidance, const Sheet& sheet);

/// True where the answers allow the card to be given by hand, whether or not they call for it; also for one that the
/// guidance does not know.
bool mayBeGiven(const CardId& card, const Guidance& guidance, const Sheet& sheet);

/// Returns the sheet without the answers to questions that are not asked.
Sheet withoutUnasked(const Guidance& guidance, Sheet sheet);

/// Returns the sheet without the answers to private questions, and without those that were asked only because of them.
Sheet withoutPrivate(const Guidance& guidance, Sheet sheet);

/// True where what the card asks for names a private question: who sees that it was opened may guess the answer.
bool asksPrivately(const CardId& card, const Guidance& guidance);

/// Returns the questions that are asked, by their place.
QuestionSet askedQuestions(const Guidance& guidance, const Sheet& sheet);

/// Returns the first question that is asked and was not passed yet (answered or skipped), in the order of the guidance;
/// nothing at the end, and nothing while an outcome that interrupts holds.
std::optional<std::size_t> nextQuestion(const Guidance& guidance, const Sheet& sheet, const QuestionSet& passed);

} // namespace bedside::guidance
