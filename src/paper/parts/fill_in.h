// SPDX-License-Identifier: MIT
// Lines to write on with a pen.
#pragma once

#include "paper/flow_place.h"

namespace bedside::paper {

/// Appends the label and, behind or below it, its lines: as far apart as handwriting asks for, whatever the print.
void setFillIn(const document::FillIn& fillIn, const Place& place, const Desk& desk);

} // namespace bedside::paper
