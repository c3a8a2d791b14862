// SPDX-License-Identifier: MIT
// Sets a drawing with its caption.
#pragma once

#include "base/fault.h"
#include "paper/flow_place.h"

namespace bedside::paper {

/// Returns the least width at which the words in a drawing can be read; 0 where it has none, or is a sign.
double leastWidthOf(const document::Figure& figure, const Measures& measures);

/// Appends the drawing, larger where the print is, with its caption below; a small one keeps its size, with the caption
/// at its side where there is room. Returns why it cannot be read.
Faults setPicture(const document::Figure& figure, const Place& place, const Desk& desk);

} // namespace bedside::paper
