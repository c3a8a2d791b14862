// SPDX-License-Identifier: MIT
// Puts lines of text into a flow.
#pragma once

#include "paper/flow_place.h"

#include <vector>

namespace bedside::paper {

/// Adds the lines as pieces. No line of a longer text stands alone on a page, at its beginning or its end.
void addLines(std::vector<Line> lines, const TextStyle& style, const Place& place, Flow& flow);

/// Adds the lines, one below the other, to what a piece paints, and returns where they end.
double addLines(std::vector<Line> lines, const TextStyle& style, double x, double y, std::vector<Ink>& inks);

/// Ties all pieces from that one on to what follows them.
void bindAll(std::size_t first, Flow& flow);

} // namespace bedside::paper
