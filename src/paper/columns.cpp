// SPDX-License-Identifier: MIT
#include "paper/columns.h"

#include "paper/page_breaker.h"

#include <algorithm>
#include <iterator>

namespace bedside::paper {

namespace {

void add(std::vector<Ink> inks, double y, std::vector<Ink>& to) {
    for (Ink& ink : inks) {
        move(ink, 0, y);
        to.push_back(std::move(ink));
    }
}

} // namespace

Mark markOf(const Flow& flow) { return {flow.pieces.size(), flow.boxes.size()}; }

Piece takenFrom(Flow& flow, const Mark& mark) {
    Piece whole;
    PlacedPieces placed;
    for (std::size_t next = mark.pieces; next < flow.pieces.size(); ++next) {
        if (!placed.empty())
            whole.height += std::max(flow.pieces[next - 1].after, flow.pieces[next].before);
        placed.push_back({next, whole.height});
        whole.height += flow.pieces[next].height;
    }
    if (placed.empty())
        return whole;
    whole.before = flow.pieces[mark.pieces].before;
    whole.after = flow.pieces.back().after;
    add(framesAround(placed, flow), 0, whole.inks);
    for (const PlacedPiece& piece : placed)
        add(std::move(flow.pieces[piece.piece].inks), piece.y, whole.inks);
    flow.pieces.resize(mark.pieces);
    flow.boxes.resize(mark.boxes);
    return whole;
}

Piece besideEachOther(std::vector<Piece> pieces, Tie tie) {
    Piece whole;
    whole.tie = tie;
    for (Piece& piece : pieces) {
        whole.height = std::max(whole.height, piece.height);
        whole.before = std::max(whole.before, piece.before);
        whole.after = std::max(whole.after, piece.after);
        add(std::move(piece.inks), 0, whole.inks);
    }
    return whole;
}

} // namespace bedside::paper
