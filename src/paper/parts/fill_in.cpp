// SPDX-License-Identifier: MIT
#include "paper/parts/fill_in.h"

#include "paper/parts/lines.h"

#include <algorithm>

namespace bedside::paper {

namespace {

constexpr double rowHeight = 9.5 * millimetre;
constexpr double leastRoom = 45 * millimetre; // to write on, behind a label
constexpr double belowRule = 3;
constexpr double ruleThickness = 0.75;
constexpr double labelGap = 6;

Ink rule(double x, double right, double rowEnd, const Desk& desk) {
    return {Fill{{x, rowEnd - belowRule, right - x, ruleThickness}, desk.measures.palette()("muted"), 0}, {}};
}

/// The last line of the label, with what is left of the row to write on.
Piece rowBehind(Line label, const TextStyle& style, const Place& place, const Desk& desk) {
    Piece row;
    row.height = std::max(rowHeight, style.lineHeight);
    row.inks = std::move(label.inks);
    move(row.inks, place.x, row.height - belowRule - desk.setter.baseline(style));
    row.inks.push_back(rule(place.x + label.width + labelGap, place.x + place.width, row.height, desk));
    return row;
}

Piece emptyRow(const Place& place, const Desk& desk) {
    Piece row;
    row.height = rowHeight;
    row.inks.push_back(rule(place.x, place.x + place.width, row.height, desk));
    return row;
}

} // namespace

void setFillIn(const document::FillIn& fillIn, const Place& place, const Desk& desk) {
    auto& pieces = desk.flow.pieces;
    const std::size_t first = pieces.size();
    int rows = std::max(1, fillIn.lines);
    if (!fillIn.label.empty()) {
        const std::size_t label = desk.flow.structure.add(Role::P, place.parent);
        const TextStyle style = desk.measures.words(document::Voice::Body);
        const double width = std::min(place.width, desk.measures.longestLine());
        std::vector<Line> lines = desk.setter.set({{document::Words{fillIn.label}}}, style, width, label);
        Line last;
        const bool hasRoom = !lines.empty() && rows == 1 && place.width - lines.back().width - labelGap >= leastRoom;
        if (hasRoom) {
            last = std::move(lines.back());
            lines.pop_back();
            --rows;
        }
        addLines(std::move(lines), style, place, desk.flow);
        if (hasRoom)
            pieces.push_back(rowBehind(std::move(last), style, place, desk));
    }
    for (; rows > 0; --rows)
        pieces.push_back(emptyRow(place, desk));
    for (std::size_t piece = first; piece + 1 < pieces.size(); ++piece)
        pieces[piece].tie = piece < first + 2 ? Tie::Bound : Tie::Together;
    pieces.back().tie = place.tie;
    pieces.back().after = desk.measures.space(2);
}

} // namespace bedside::paper
