// SPDX-License-Identifier: MIT
// Breaks a flow into pages.
#pragma once

#include "paper/flow.h"

#include <vector>

namespace bedside::paper {

/// A piece of the flow on a page, so far from the top.
struct PlacedPiece {
    std::size_t piece = 0;
    double y = 0;
    bool isRepeated = false; // a table's header on one more page
};
using PlacedPieces = std::vector<PlacedPiece>;

/// Where a page ends depends on what so many full pages hold from its beginning, and on the page after these.
inline constexpr std::size_t pagesAhead = 2;

/// Returns the pages, each with room for pieces of that height in all; at least one. A piece that is higher than a page
/// has one of its own.
std::vector<PlacedPieces> brokenIntoPages(const Flow& flow, double room);

/// Returns how high it is where it begins a page.
double heightAtTop(const Piece& piece);

/// Returns the frames of the boxes that have pieces among these, from the outermost to the innermost.
std::vector<Ink> framesAround(const PlacedPieces& placed, const Flow& flow);

} // namespace bedside::paper
