// SPDX-License-Identifier: MIT
#include "paper/page_breaker.h"

#include <algorithm>
#include <limits>

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

/// Returns the first piece of what is bound to that one: its heading.
std::size_t boundTo(const std::vector<Piece>& pieces, std::size_t piece) {
    while (piece > 0 && pieces[piece - 1].tie == Tie::Bound)
        --piece;
    return piece;
}

constexpr double raggedBottom = 0.25; // of a page, which nobody misses

/// What it costs to end a page after each piece, where a page that is left empty costs 1. What holds together is parted
/// from its company where the page would else be nearly empty, but never where one holds it whole.
constexpr double companyCost = 0.2;
constexpr double edgeCost = 0.45; // of the first and last lines of a box that is parted, which do not stand alone
constexpr double togetherCost = 10;
constexpr double boundCost = 100;

double costOf(Tie tie, bool isParted, bool isAtEdge, bool wantsCompany) {
    if (tie == Tie::Bound)
        return boundCost;
    if (tie == Tie::Together && !isParted)
        return togetherCost;
    const double company = tie == Tie::Company || wantsCompany ? companyCost : 0;
    return isParted && isAtEdge ? std::max(edgeCost, company) : company;
}

/// Returns what it costs to end a page after each piece. A box that no page holds is broken wherever its parts end.
std::vector<double> costsOf(const Flow& flow, double room) {
    std::vector<bool> isHeld(flow.pieces.size(), false);
    std::vector<bool> isTooHigh(flow.pieces.size(), false);
    std::vector<bool> isAtEdge(flow.pieces.size(), false);
    for (const BoxSpan& box : flow.boxes) {
        const bool isHigh = heightOf(flow.pieces, boundTo(flow.pieces, box.first), box.last) > room + tolerance;
        auto& pieces = isHigh ? isTooHigh : isHeld;
        for (std::size_t piece = box.first; piece < box.last; ++piece) {
            pieces[piece] = true;
            isAtEdge[piece] = isAtEdge[piece] || piece < box.first + fewLines || piece + fewLines >= box.last;
        }
    }
    std::vector<double> costs;
    for (std::size_t piece = 0; piece < flow.pieces.size(); ++piece) {
        const Piece& each = flow.pieces[piece];
        const bool isParted = each.tie == Tie::Together && isTooHigh[piece] && !isHeld[piece];
        costs.push_back(costOf(each.tie, isParted, isAtEdge[piece], each.wantsCompany));
    }
    return costs;
}

/// Ends each page where it and the few that follow it cost the least, the later the better.
class Breaker {
public:
    Breaker(const Flow& flow, double room)
        : m_pieces(flow.pieces), m_costs(costsOf(flow, room)), m_room(room),
          m_choices(pagesAhead * flow.pieces.size()) {}

    std::vector<PlacedPieces> pages() {
        std::vector<PlacedPieces> pages;
        for (std::size_t next = 0; next < m_pieces.size();) {
            PlacedPieces page = filledFrom(next);
            const std::size_t end = bestFrom(next, pagesAhead).end;
            page.resize(page.size() - (page.back().piece + 1 - end));
            pages.push_back(std::move(page));
            next = end;
        }
        if (pages.empty())
            pages.emplace_back();
        return pages;
    }

private:
    /// Where a page ends, and what that costs with the pages after it.
    struct Choice {
        std::size_t end = 0;
        double cost = std::numeric_limits<double>::max();
    };

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
    /// Returns where the page that begins there ends best, of so many pages that are looked at.
    const Choice& bestFrom(std::size_t first, std::size_t pages) {
        Choice& best = m_choices[(pages - 1) * m_pieces.size() + first];
        if (best.end > 0)
            return best;
        PlacedPieces page = filledFrom(first);
        for (; !page.empty() && !page.back().isRepeated; page.pop_back()) {
            const std::size_t end = page.back().piece + 1;
            double cost = end < m_pieces.size() ? costAfter(page.back()) : 0;
            if (cost < best.cost && end < m_pieces.size() && pages > 1)
                cost += bestFrom(end, pages - 1).cost;
            if (best.end == 0 || cost < best.cost)
                best = {end, cost};
        }
        return best;
    }
    double costAfter(const PlacedPiece& last) const {
        const double empty = 1 - (last.y + m_pieces[last.piece].height) / m_room;
        const double seen = std::max(0.0, (empty - raggedBottom) / (1 - raggedBottom));
        return m_costs[last.piece] + seen * seen;
    }

    const std::vector<Piece>& m_pieces;
    std::vector<double> m_costs;
    double m_room;
    std::vector<Choice> m_choices; // by how many pages are looked at, and by the piece that the first begins with
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
