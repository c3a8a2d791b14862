// SPDX-License-Identifier: MIT
#include "paper/page_breaker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace bedside::paper {

namespace {

constexpr double tolerance = 0.01;
constexpr double roomAtSplit = 7;
constexpr std::size_t fewLines = 4;  // of a box that is parted, which are kept on either side
constexpr double raggedBottom = 0.1; // of a page, which nobody misses
constexpr double mostClosed = 0.4;   // of the spaces between the pieces, where more would else go overleaf
constexpr double closedCost = 0.001;

/// Returns how high the pieces from first to last stand on one page at least.
double leastHeightOf(const std::vector<Piece>& pieces, std::size_t first, std::size_t last) {
    double height = pieces[first].height;
    for (std::size_t next = first + 1; next <= last; ++next)
        height += (1 - mostClosed) * std::max(pieces[next - 1].after, pieces[next].before) + pieces[next].height;
    return height;
}

/// Returns the first piece of what is bound to that one: its heading.
std::size_t boundTo(const std::vector<Piece>& pieces, std::size_t piece) {
    while (piece > 0 && pieces[piece - 1].tie == Tie::Bound)
        --piece;
    return piece;
}

/// What it costs to end a page after each piece, where a page that is left empty costs 1. What holds together is
/// parted from its company where the page would else be nearly empty, but never where one holds it whole.
constexpr double companyCost = 0.2;
constexpr double lineCost = 0.03; // between two lines of a paragraph
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

/// Whether they are lines of one paragraph, between which there is no space.
bool areLines(const Piece& line, const Piece& next) {
    return line.after + next.before <= 0 && next.rises.empty() && !next.header;
}

/// Returns what it costs to end a page after each piece. A box that no page holds is broken wherever its parts end.
std::vector<double> costsOf(const Flow& flow, double room) {
    std::vector<bool> isHeld(flow.pieces.size(), false);
    std::vector<bool> isTooHigh(flow.pieces.size(), false);
    std::vector<bool> isAtEdge(flow.pieces.size(), false);
    for (const BoxSpan& box : flow.boxes) {
        const bool isHigh = leastHeightOf(flow.pieces, boundTo(flow.pieces, box.first), box.last) > room + tolerance;
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
        const bool isWithin = piece + 1 < flow.pieces.size() && areLines(each, flow.pieces[piece + 1]);
        costs.push_back(costOf(each.tie, isParted, isAtEdge[piece], each.wantsCompany) + (isWithin ? lineCost : 0));
    }
    return costs;
}

/// Ends each page where it and the few that follow it cost the least, the later the better.
class Breaker {
public:
    Breaker(const Flow& flow, double room) : m_pieces(flow.pieces), m_costs(costsOf(flow, room)), m_room(room) {}

    std::vector<PlacedPieces> pages() {
        std::vector<PlacedPieces> pages;
        for (std::size_t next = 0; next < m_pieces.size();) {
            PlacedPieces page = filledFrom(next);
            const std::size_t end = bestEnd(next);
            page.resize(page.size() - (page.back().piece + 1 - end));
            next = end;
            closeUp(page);
            pages.push_back(std::move(page));
        }
        if (pages.empty())
            pages.emplace_back();
        return pages;
    }

private:
    /// A way to set what stands before some piece: where its first page ends, and what all of it costs.
    struct Way {
        std::size_t firstEnd = 0;
        double cost = std::numeric_limits<double>::max();
    };

    /// Of two that cost the same, the one is better whose first page is fuller.
    static bool isBetter(const Way& way, const Way& than) {
        constexpr double rounding = 1e-9;
        const bool isAlike = std::abs(way.cost - than.cost) < rounding;
        return isAlike ? way.firstEnd > than.firstEnd : way.cost < than.cost;
    }
    double gapBefore(std::size_t piece) const { return std::max(m_pieces[piece - 1].after, m_pieces[piece].before); }
    /// Returns as many pieces as the page holds where its spaces are as small as they may be, one at least.
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
        double gaps = 0;
        for (std::size_t next = first + 1; next < m_pieces.size(); ++next) {
            gaps += gapBefore(next);
            y += gapBefore(next);
            if (y + m_pieces[next].height > m_room + mostClosed * gaps + tolerance)
                break;
            page.push_back({next, y});
            y += m_pieces[next].height;
        }
        return page;
    }
    /// Returns how much higher the page is than its room.
    double excessOf(const PlacedPieces& page) const {
        return page.back().y + m_pieces[page.back().piece].height - m_room;
    }
    /// Returns the spaces before its pieces.
    std::vector<double> gapsOf(const PlacedPieces& page) const {
        std::vector<double> gaps{0};
        for (std::size_t at = 1; at < page.size(); ++at)
            gaps.push_back(page[at - 1].isRepeated ? 0 : gapBefore(page[at].piece));
        return gaps;
    }
    /// Takes as much from the spaces as the page lacks.
    void closeUp(PlacedPieces& page) const {
        const double excess = excessOf(page);
        const std::vector<double> gaps = gapsOf(page);
        const double all = std::accumulate(gaps.begin(), gaps.end(), 0.0);
        if (excess <= tolerance || all <= 0)
            return;
        double taken = 0;
        for (std::size_t at = 1; at < page.size(); ++at)
            page[at].y -= taken += gaps[at] * std::min(mostClosed, excess / all);
    }
    /// Returns where the page that begins there ends best: of all ways to set what a few full pages would hold.
    std::size_t bestEnd(std::size_t first) {
        std::size_t horizon = first;
        for (std::size_t page = 0; page < pagesAhead && horizon < m_pieces.size(); ++page)
            horizon = filledFrom(horizon).back().piece + 1;
        m_ways.assign(horizon - first + 1, {});
        m_ways.front().cost = 0;
        for (std::size_t begin = first; begin < horizon; ++begin) {
            const Way way = m_ways[begin - first];
            if (way.cost > m_ways.back().cost)
                continue;
            PlacedPieces page = filledFrom(begin);
            for (; !page.empty() && !page.back().isRepeated; page.pop_back()) {
                const std::size_t end = page.back().piece + 1;
                const Way found{begin == first ? end : way.firstEnd, way.cost + costOf(page, end == m_pieces.size())};
                if (Way& known = m_ways[std::min(end, horizon) - first]; isBetter(found, known))
                    known = found;
            }
        }
        return m_ways.back().firstEnd;
    }
    double costOf(const PlacedPieces& page, bool isLast) const {
        const double excess = excessOf(page);
        if (excess > tolerance)
            return closedCost + (isLast ? 0 : m_costs[page.back().piece]);
        if (isLast)
            return 0;
        const double seen = std::max(0.0, (-excess / m_room - raggedBottom) / (1 - raggedBottom));
        return m_costs[page.back().piece] + seen * seen;
    }

    const std::vector<Piece>& m_pieces;
    std::vector<double> m_costs;
    double m_room;
    std::vector<Way> m_ways;
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
