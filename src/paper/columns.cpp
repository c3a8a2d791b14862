// SPDX-License-Identifier: MIT
#include "paper/columns.h"

#include "paper/page_breaker.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

namespace bedside::paper {

namespace {

void add(std::vector<Ink> inks, double y, std::vector<Ink>& to) {
    for (Ink& ink : inks) {
        move(ink, 0, y);
        to.push_back(std::move(ink));
    }
}

/// One of two columns: its pieces, and how far from its top each begins.
class Column {
public:
    explicit Column(std::vector<Piece> pieces) : m_pieces(std::move(pieces)) {
        double y = 0;
        for (std::size_t next = 0; next < m_pieces.size(); ++next) {
            y += next > 0 ? std::max(m_pieces[next - 1].after, m_pieces[next].before) : 0;
            m_tops.push_back(y);
            y += m_pieces[next].height;
        }
    }
    std::size_t count() const { return m_pieces.size(); }
    double top(std::size_t piece) const { return m_tops[piece]; }
    double endBefore(std::size_t piece) const { return piece > 0 ? m_tops[piece - 1] + m_pieces[piece - 1].height : 0; }
    double before() const { return m_pieces.empty() ? 0 : m_pieces.front().before; }
    double after() const { return m_pieces.empty() ? 0 : m_pieces.back().after; }
    /// Whether a page may end right before that piece.
    bool mayPart(std::size_t piece) const {
        return piece > 0 && m_pieces[piece - 1].tie == Tie::Free && !m_pieces[piece - 1].wantsCompany;
    }
    /// Returns the piece before which a page may end that begins nearest to that height; none where none may.
    std::optional<std::size_t> nearest(double y) const {
        std::optional<std::size_t> nearest;
        for (std::size_t piece = 1; piece < count(); ++piece)
            if (mayPart(piece) && (!nearest || std::abs(top(piece) - y) < std::abs(top(*nearest) - y)))
                nearest = piece;
        return nearest;
    }
    /// Moves those pieces to the end of one that begins that far from the top.
    void moveTo(Piece& band, std::size_t first, std::size_t end, double y) {
        if (first == end)
            return;
        band.rises.push_back({band.inks.size(), top(first) - y});
        band.heightAtTop = std::max(band.heightAtTop, endBefore(end) - top(first));
        for (; first < end; ++first)
            add(std::move(m_pieces[first].inks), top(first) - y, band.inks);
    }

private:
    std::vector<Piece> m_pieces;
    std::vector<double> m_tops;
};

/// Returns the pieces of both before which a page may end, in pairs, and the ends.
std::vector<std::pair<std::size_t, std::size_t>> cutsOf(const Column& first, const Column& second, double tolerance) {
    std::vector<std::pair<std::size_t, std::size_t>> cuts;
    for (std::size_t piece = 1; piece < first.count(); ++piece) {
        const auto other = first.mayPart(piece) ? second.nearest(first.top(piece)) : std::nullopt;
        if (other && first.nearest(second.top(*other)) == piece &&
            std::abs(second.top(*other) - first.top(piece)) <= tolerance)
            cuts.emplace_back(piece, *other);
    }
    cuts.emplace_back(first.count(), second.count());
    return cuts;
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

std::vector<Piece> columnFrom(Flow& flow, const Mark& mark) {
    const auto begin = flow.pieces.begin() + static_cast<std::ptrdiff_t>(mark.pieces);
    std::vector<Piece> pieces(std::make_move_iterator(begin), std::make_move_iterator(flow.pieces.end()));
    flow.pieces.resize(mark.pieces);
    return pieces;
}

std::vector<Piece> besideEachOther(std::vector<Piece> first, std::vector<Piece> second, double tolerance, Tie tie) {
    Column left(std::move(first));
    Column right(std::move(second));
    std::vector<Piece> bands;
    double y = 0;
    std::size_t leftBegin = 0;
    std::size_t rightBegin = 0;
    for (const auto& [leftEnd, rightEnd] : cutsOf(left, right, tolerance)) {
        const double end = std::max(left.endBefore(leftEnd), right.endBefore(rightEnd));
        Piece& band = bands.emplace_back();
        band.height = end - y;
        band.tie = tie;
        left.moveTo(band, std::exchange(leftBegin, leftEnd), leftEnd, y);
        right.moveTo(band, std::exchange(rightBegin, rightEnd), rightEnd, y);
        y = end;
    }
    bands.front().before = std::max(left.before(), right.before());
    bands.back().after = std::max(left.after(), right.after());
    return bands;
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
