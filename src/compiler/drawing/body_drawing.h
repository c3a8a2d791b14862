// SPDX-License-Identifier: MIT
// Draws a person from the joints, in three passes so that two people can be woven without a tangle.
#pragma once

#include "compiler/drawing/pen.h"

namespace bedside::compiler {

void drawFarLimbs(const Person& person, Pen& pen);
void drawTrunkAndHead(const Person& person, Pen& pen);
void drawNearLimbs(const Person& person, Pen& pen);

} // namespace bedside::compiler
