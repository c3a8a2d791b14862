// SPDX-License-Identifier: MIT
// What is settled about the guidance and shown by no verdict, written down again by hand.
#pragma once

#include "guidance/guidance.h"

namespace bedside::test {

/// Returns true where the questions come in the settled order, the settled outcomes interrupt them, the settled answers
/// are printed only after a second yes, and the options that may stand for one another are the settled ones.
bool keepsFixedTables(const guidance::Guidance& guidance);

} // namespace bedside::test
