// SPDX-License-Identifier: MIT
// Draws what is around the people: bed, pillows, chair, table, arrows and labels.
#pragma once

#include "compiler/drawing/pen.h"

namespace bedside::compiler {

void drawThing(const Thing& thing, Pen& pen);
void drawArrow(const Curve& arrow, Pen& pen);
void drawLabel(const Label& label, std::string_view words, Pen& pen);

} // namespace bedside::compiler
