// SPDX-License-Identifier: MIT
// Cases: answers and what must follow from them, judged whenever the content is checked.
#pragma once

#include "compiler/json_file.h"
#include "guidance/guidance.h"

namespace bedside::compiler {

/// Judges {"answers": {…}, "expect": {…}} and notes a fault, at file:/expect/…, wherever the verdict is not what is
/// expected. What is expected may leave out any member of the verdict, as codec::verdictJson has it, but lists are
/// whole.
void checkCase(const JsonFile& file, const guidance::Guidance& guidance, Faults& faults);

} // namespace bedside::compiler
