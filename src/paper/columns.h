// SPDX-License-Identifier: MIT
// Pieces of a flow that come to stand side by side.
#pragma once

#include "paper/flow.h"

namespace bedside::paper {

/// An end of a flow.
struct Mark {
    std::size_t pieces = 0;
    std::size_t boxes = 0;
};
Mark markOf(const Flow& flow);

/// Takes what was written since the mark out of the flow and returns it as one piece, with the frames of its boxes.
Piece takenFrom(Flow& flow, const Mark& mark);

/// Takes what was written since the mark, which has no boxes, out of the flow and returns it.
std::vector<Piece> columnFrom(Flow& flow, const Mark& mark);

/// Returns two columns as pieces below each other, between which a page may end: where both may, at about the same
/// height. Where it does, both go on from the top of the next.
std::vector<Piece> besideEachOther(std::vector<Piece> first, std::vector<Piece> second, double tolerance, Tie tie);

/// Returns the pieces as one, all from its top.
Piece besideEachOther(std::vector<Piece> pieces, Tie tie);

} // namespace bedside::paper
