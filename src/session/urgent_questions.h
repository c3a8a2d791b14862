// SPDX-License-Identifier: MIT
// What is still to be asked beside an emergency, so that a faster danger is not missed.
#pragma once

#include "guidance/judge.h"

namespace bedside::session {

/// Returns the questions that are asked, have no answer, and have an option that interrupts by itself or would add
/// another emergency to what the sheet says.
std::vector<std::size_t> urgentQuestionsLeft(const guidance::Guidance& guidance, const guidance::Sheet& sheet);

/// Returns the questions whose answers brought the outcome that is shown.
guidance::QuestionSet questionsBehind(const guidance::Verdict& verdict);

} // namespace bedside::session
