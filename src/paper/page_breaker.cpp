// SPDX-License-Identifier: MIT
#include "paper/page_breaker.h"

#include "paper/box_style.h"

#include <algorithm>

namespace bedside::paper {

namespace {

constexpr double tolerance = 0.01;
constexpr double roomAtSplit = 7;

/// Fills one page after the other.
class Breaker {
public:
    Breaker(const Flow& flow, double room) : m_pieces(flow.pieces), m_room(room) {}

    std::vector<PlacedPieces> pages() {
        std::vector<PlacedPieces> pages;
        for (std::size_t next = 0; next < m_pieces.size();) {
            PlacedPieces page = filledFrom(next);
            const std::size_t past = page.back().piece + 1;
            const std::size_t end = past < m_pieces.size() ? bestBreak(next, past) : past;
            page.resize(end - next);
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
        PlacedPieces page{{first, 0}};
        double y = m_pieces[first].height;
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
        for (const Tie weakest : {Tie::Free, Tie::Together})
            for (std::size_t end = past; end > first; --end)
                if (m_pieces[end - 1].tie <= weakest)
                    return end;
        return past;
    }

    const std::vector<Piece>& m_pieces;
    double m_room;
};

} // namespace

std::vector<PlacedPieces> brokenIntoPages(const Flow& flow, double room) { return Breaker(flow, room).pages(); }

std::vector<Ink> framesAround(const PlacedPieces& placed, const Flow& flow) {
    std::vector<Ink> frames;
    if (placed.empty())
        return frames;
    const std::size_t pageFirst = placed.front().piece;
    const std::size_t pageLast = placed.back().piece;
    for (auto box = flow.boxes.rbegin(); box != flow.boxes.rend(); ++box) { // inner boxes end, and so stand, first
        if (box->last < pageFirst || box->first > pageLast)
            continue;
        const PlacedPiece& first = placed[std::max(box->first, pageFirst) - pageFirst];
        const PlacedPiece& last = placed[std::min(box->last, pageLast) - pageFirst];
        // Where a page had to end within the box, its frame keeps away from the words.
        const double top = first.y - (box->first < pageFirst ? roomAtSplit : 0);
        const double bottom = last.y + flow.pieces[last.piece].height + (box->last > pageLast ? roomAtSplit : 0);
        for (Ink& ink : frameOf(box->kind, {box->x, top, box->width, bottom - top}))
            frames.push_back(std::move(ink));
    }
    return frames;
}

} // namespace bedside::paper
