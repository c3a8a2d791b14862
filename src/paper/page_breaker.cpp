// SPDX-License-Identifier: MIT
#include "paper/page_breaker.h"

#include <algorithm>

namespace bedside::paper {

namespace {

constexpr double tolerance = 0.01;
constexpr double roomAtSplit = 7;
constexpr std::size_t fewLines = 4; // of a box that is parted, which are kept on either side

/// Returns how high the pieces from first to last stand on one page.
double heightOf(const std::vector<Piece>& pieces, std::size_t first, std::size_t last) {
    double height = pieces[first].height;
    for (std::size_t next = first + 1; next <= last; ++next)
        height += std::max(pieces[next - 1].after, pieces[next].before) + pieces[next].height;
    return height;
}

/// Returns the first piece of what does not part from that one: its heading, and what leads to it.
std::size_t companyOf(const std::vector<Piece>& pieces, std::size_t piece) {
    while (piece > 0 && (pieces[piece - 1].tie == Tie::Bound || pieces[piece - 1].wantsCompany))
        --piece;
    return piece;
}

/// Returns how strongly each piece holds on to the next. What no page holds whole, with what leads to it, is broken
/// wherever its parts end, but for its first and last lines, which do not stand alone.
std::vector<Tie> tiesOf(const Flow& flow, double room) {
    std::vector<bool> isHeld(flow.pieces.size(), false);
    std::vector<bool> isTooHigh(flow.pieces.size(), false);
    std::vector<bool> isAtEdge(flow.pieces.size(), false);
    for (const BoxSpan& box : flow.boxes) {
        const bool isHigh = heightOf(flow.pieces, companyOf(flow.pieces, box.first), box.last) > room + tolerance;
        auto& pieces = isHigh ? isTooHigh : isHeld;
        for (std::size_t piece = box.first; piece < box.last; ++piece) {
            pieces[piece] = true;
            isAtEdge[piece] = isAtEdge[piece] || piece < box.first + fewLines || piece + fewLines >= box.last;
        }
    }
    std::vector<Tie> ties;
    for (std::size_t piece = 0; piece < flow.pieces.size(); ++piece) {
        const Tie tie = flow.pieces[piece].tie;
        const bool isParted = tie == Tie::Together && isTooHigh[piece] && !isHeld[piece];
        const Tie least = flow.pieces[piece].wantsCompany ? Tie::Company : Tie::Free;
        ties.push_back(isParted && !isAtEdge[piece] ? least : std::max(tie, least));
    }
    return ties;
}

/// Fills one page after the other.
class Breaker {
public:
    Breaker(const Flow& flow, double room) : m_pieces(flow.pieces), m_ties(tiesOf(flow, room)), m_room(room) {}

    std::vector<PlacedPieces> pages() {
        std::vector<PlacedPieces> pages;
        for (std::size_t next = 0; next < m_pieces.size();) {
            PlacedPieces page = filledFrom(next);
            const std::size_t past = page.back().piece + 1;
            const std::size_t end = past < m_pieces.size() ? bestBreak(next, past) : past;
            page.resize(page.size() - (past - end));
            pages.push_back(std::move(page));
            next = end;
        }
        if (pages.empty())
            pages.emplace_back();
        return pages;
    }

private:
    /// Returns as many pieces as the page holds, one at least.
    PlacedPieces filledFrom(std::size_t first) const {
        PlacedPieces page;
        double y = 0;
        if (const auto header = m_pieces[first].header)
            if (m_pieces[*header].height + m_pieces[first].height <= m_room + tolerance) {
                page.push_back({*header, 0, true});
                y = m_pieces[*header].height;
            }
        page.push_back({first, y});
        y += heightAtTop(m_pieces[first]);
        for (std::size_t next = first + 1; next < m_pieces.size(); ++next) {
            y += std::max(m_pieces[next - 1].after, m_pieces[next].before);
            if (y + m_pieces[next].height > m_room + tolerance)
                break;
            page.push_back({next, y});
            y += m_pieces[next].height;
        }
        return page;
    }
    /// Returns the last place at or before `past` where the weakest tie is.
    std::size_t bestBreak(std::size_t first, std::size_t past) const {
        for (const Tie weakest : {Tie::Free, Tie::Company, Tie::Together})
            for (std::size_t end = past; end > first; --end)
                if (m_ties[end - 1] <= weakest)
                    return end;
        return past;
    }

    const std::vector<Piece>& m_pieces;
    std::vector<Tie> m_ties;
    double m_room;
};

} // namespace

double heightAtTop(const Piece& piece) { return piece.rises.empty() ? piece.height : piece.heightAtTop; }

std::vector<PlacedPieces> brokenIntoPages(const Flow& flow, double room) { return Breaker(flow, room).pages(); }

std::vector<Ink> framesAround(const PlacedPieces& placed, const Flow& flow) {
    std::vector<Ink> frames;
    if (placed.empty())
        return frames;
    const std::size_t repeated = placed.front().isRepeated ? 1 : 0;
    const std::size_t pageFirst = placed[repeated].piece;
    const std::size_t pageLast = placed.back().piece;
    for (auto box = flow.boxes.rbegin(); box != flow.boxes.rend(); ++box) { // inner boxes end, and so stand, first
        if (box->last < pageFirst || box->first > pageLast)
            continue;
        const Open open{box->first<pageFirst, box->last> pageLast};
        const PlacedPiece& first = open.above ? placed.front() : placed[box->first - pageFirst + repeated];
        const PlacedPiece& last = open.below ? placed.back() : placed[box->last - pageFirst + repeated];
        // Where a page had to end within the box, its frame keeps away from the words.
        const double top = first.y - (open.above ? roomAtSplit : 0);
        const double bottom = last.y + flow.pieces[last.piece].height + (open.below ? roomAtSplit : 0);
        for (Ink& ink : frameOf(box->style, {box->x, top, box->width, bottom - top}, open))
            frames.push_back(std::move(ink));
    }
    return frames;
}

} // namespace bedside::paper
