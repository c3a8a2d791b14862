// SPDX-License-Identifier: MIT
#include "paper/parts/lines.h"

#include <algorithm>
#include <iterator>

namespace bedside::paper {

void addLines(std::vector<Line> lines, const TextStyle& style, const Place& place, Flow& flow) {
    for (std::size_t line = 0; line < lines.size(); ++line) {
        Piece piece;
        piece.height = style.lineHeight;
        piece.tie = line + 1 < lines.size() && (line == 0 || line + 2 == lines.size()) ? Tie::Bound : place.tie;
        piece.inks = std::move(lines[line].inks);
        move(piece.inks, place.x, 0);
        flow.pieces.push_back(std::move(piece));
    }
}

double addLines(std::vector<Line> lines, const TextStyle& style, double x, double y, std::vector<Ink>& inks) {
    for (Line& line : lines) {
        move(line.inks, x, y);
        std::ranges::move(line.inks, std::back_inserter(inks));
        y += style.lineHeight;
    }
    return y;
}

void bindAll(std::size_t first, Flow& flow) {
    for (; first < flow.pieces.size(); ++first)
        flow.pieces[first].tie = Tie::Bound;
}

} // namespace bedside::paper
