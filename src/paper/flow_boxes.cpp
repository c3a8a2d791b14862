// SPDX-License-Identifier: MIT
#include "paper/flow_nodes.h"

#include "paper/box_style.h"
#include "paper/page_breaker.h"
#include "paper/parts/joins.h"
#include "paper/parts/lines.h"
#include "paper/parts/picture.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bedside::paper {

namespace {

bool isUrgent(document::BoxKind kind) {
    return kind == document::BoxKind::Emergency || kind == document::BoxKind::SameDay;
}

// Of a drawing that is set smaller so that its box stands on one page, in a box as usual and in one set closer.
constexpr double leastPictures[] = {0.75, 0.5};
constexpr double mostSaved = 0.5; // of a page

double heightOf(const Piece& piece) {
    for (const Ink& ink : piece.inks)
        if (const auto* picture = std::get_if<Picture>(&ink.value))
            return picture->area.height;
    return 0;
}

} // namespace

double FlowWriter::pictureHeight(std::size_t first) const {
    double height = 0;
    for (; first < m_flow.pieces.size(); ++first)
        height = std::max(height, heightOf(m_flow.pieces[first]));
    return height;
}

double FlowWriter::excessOf(std::size_t first, Lead lead) const {
    while (first > 0 && (m_flow.pieces[first - 1].tie == Tie::Bound ||
                         (lead == Lead::Company && m_flow.pieces[first - 1].wantsCompany)))
        --first;
    double height = 0;
    for (std::size_t piece = first; piece < m_flow.pieces.size(); ++piece)
        height += m_flow.pieces[piece].height +
                  (piece > first ? std::max(m_flow.pieces[piece - 1].after, m_flow.pieces[piece].before) : 0);
    return height - m_measures->room();
}

void FlowWriter::write(const document::Box& box, const Place& place) {
    const Measures urgent = m_measures->forUrgent();
    const Measures* const page = m_measures;
    if (isUrgent(box.kind))
        m_measures = &urgent;
    const Begin begin = beginIn(place.parent);
    writeFramed(box, place);
    for (const Lead lead : {Lead::Company, Lead::Heading}) // what leads to it may stand on the page before
        if (const double excess = excessOf(begin.flow.pieces, lead);
            excess > 0 && excess < mostSaved * m_measures->room())
            writeSmaller(box, place, begin, lead);
    m_measures = page;
}

void FlowWriter::writeSmaller(const document::Box& box, const Place& place, const Begin& begin, Lead lead) {
    const Measures close = m_measures->closer();
    const Measures* const page = m_measures;
    const auto isWhole = [&](const Measures& measures, double pictureHeight) {
        takeBack(begin, place.parent);
        m_measures = &measures;
        Place smaller = place;
        smaller.pictureHeight = pictureHeight;
        writeFramed(box, smaller);
        return excessOf(begin.flow.pieces, lead) <= 0;
    };
    const auto isWholeWithSmallerPicture = [&](const Measures& measures, double least) {
        const double picture = pictureHeight(begin.flow.pieces);
        // A drawing takes whole steps.
        const double smaller = picture - excessOf(begin.flow.pieces, lead) - measures.step();
        return picture > 0 && smaller >= least * picture && isWhole(measures, smaller);
    };
    if (!isWholeWithSmallerPicture(*page, leastPictures[0]) && !isWhole(close, 0) &&
        !isWholeWithSmallerPicture(close, leastPictures[1]))
        isWhole(*page, 0);
    m_measures = page;
}

void FlowWriter::writeFramed(const document::Box& box, const Place& place) {
    const BoxStyle style = boxStyle(box.kind, m_measures->palette());
    const std::size_t first = m_flow.pieces.size();
    const std::size_t element = m_flow.structure.add(Role::Div, place.parent);
    const double inset = style.inset(m_measures->words(document::Voice::Body).size);
    const Place inside{place.x + inset, place.width - inset - (style.isEnclosed() ? inset : 0),
                       element,         std::max(place.tie, Tie::Together),
                       false,           place.pictureHeight};
    const double padding = m_measures->padding(style.isEnclosed() ? 3 : 1);
    m_flow.pieces.push_back({padding, steps(3), 0, Tie::Bound, {}, true});
    writeLabel(box, style, inside);
    if (!writeBesidePicture(box.nodes, inside))
        write(box.nodes, inside);
    m_flow.pieces.back().after = 0;
    m_flow.pieces.back().tie = Tie::Bound;
    m_flow.pieces.push_back({padding, 0, steps(4), place.tie, {}});
    m_flow.boxes.push_back({style, first, m_flow.pieces.size() - 1, place.x, place.width});
}

bool FlowWriter::writeBesidePicture(const document::Nodes& nodes, const Place& place) {
    const std::size_t picture = onlyPicture(nodes);
    const double gap = steps(4);
    if (picture == nodes.size())
        return false;
    const double side = std::max(place.width * m_measures->pictureShare(),
                                 leastWidthOf(std::get<document::Figure>(nodes[picture].value), *m_measures));
    const double width = place.width - side - gap;
    if (width < narrowestInEm * m_measures->words(document::Voice::Body).size)
        return false;
    const Begin begin = beginIn(place.parent);
    const Place words{place.x, width, place.parent, place.tie};
    const auto at = nodes.begin() + static_cast<std::ptrdiff_t>(picture);
    write({nodes.begin(), at}, words);
    const Mark mark = markOf(m_flow);
    write({at, at + 1}, {place.x + width + gap, side, place.parent, place.tie});
    std::vector<Piece> both;
    both.push_back(takenFrom(m_flow, mark));
    write({at + 1, nodes.end()}, words);
    both.push_back(takenFrom(m_flow, begin.flow));
    return addBeside(std::move(both), begin, place);
}

void FlowWriter::takeBack(const Begin& begin, std::size_t parent) {
    takenFrom(m_flow, begin.flow);
    m_flow.structure.cutBack(begin.structure, parent);
    m_level = begin.level;
}

bool FlowWriter::addBeside(std::vector<Piece> pieces, const Begin& begin, const Place& place) {
    Piece whole = besideEachOther(std::move(pieces), place.tie);
    if (whole.height > m_measures->room()) {
        takeBack(begin, place.parent);
        return false;
    }
    m_flow.pieces.push_back(std::move(whole));
    return true;
}

void FlowWriter::writeLabel(const document::Box& box, const BoxStyle& style, const Place& place) {
    if (box.label.empty())
        return;
    const std::size_t element = m_flow.structure.add(Role::P, place.parent);
    TextStyle words = m_measures->label();
    words.colour = style.label;
    const double tab = style.hasTab ? words.size * 0.6 : 0;
    std::vector<Line> lines = m_setter.set({{document::Words{box.label}}}, words, place.width - 2 * tab, element);
    const double width = lines.empty() ? 0 : lines.front().width;
    const std::size_t first = m_flow.pieces.size();
    addLines(std::move(lines), words, {place.x + tab, place.width, element, Tie::Bound}, m_flow);
    bindAll(first, m_flow);
    m_flow.pieces.back().after = style.hasTab ? m_measures->padding(2) : 0;
    m_flow.pieces.back().opensBox = true;
    if (style.hasTab && m_flow.pieces.size() == first + 1) { // the black stands behind the words
        auto& inks = m_flow.pieces[first].inks;
        const Area area{place.x, 0, width + 2 * tab, words.lineHeight};
        inks.insert(inks.begin(), tabBehind(area, m_measures->palette()));
    }
}

void FlowWriter::write(const document::Columns& columns, const Place& place) {
    const double gap = m_measures->gutter();
    const auto count = static_cast<double>(columns.columns.size());
    const double width = (place.width - gap * (count - 1)) / count;
    const bool isWide = width >= narrowestInEm * m_measures->words(document::Voice::Body).size;
    if (isWide && writeBesideEachOther(columns, width, gap, place))
        return;
    writeBelowEachOther(columns, place);
}

namespace {

constexpr double partingLines = 4; // that one column may end above the other where a page ends

/// Whether both columns are boxes to tick, with the words above them.
bool isChecklist(const document::Columns& columns) {
    const auto isPart = [](const document::Node& node) {
        const auto* list = std::get_if<document::List>(&node.value);
        return list ? list->ticks : std::holds_alternative<document::Paragraph>(node.value);
    };
    return columns.columns.size() == 2 && std::ranges::all_of(columns.columns, [&](const document::Nodes& column) {
               return !column.empty() && std::ranges::all_of(column, isPart);
           });
}

/// Whether a column ends with a list and the next begins with one.
bool endsAsBegins(const document::Nodes& column, const document::Nodes& next) {
    return !column.empty() && !next.empty() && std::holds_alternative<document::List>(column.back().value) &&
           std::holds_alternative<document::List>(next.front().value);
}

} // namespace

void FlowWriter::writeBelowEachOther(const document::Columns& columns, const Place& place) {
    if (const auto list = listOf(columns))
        return write(*list, place);
    for (std::size_t at = 0; at < columns.columns.size(); ++at) {
        const document::Nodes& column = columns.columns[at];
        const std::size_t picture = onlyPicture(column);
        const bool hasPicture = picture < column.size();
        Place whole = place;
        whole.tie = hasPicture ? std::max(place.tie, Tie::Together) : place.tie;
        const Begin begin = beginIn(place.parent);
        write(column, whole);
        const bool fits = excessOf(begin.flow.pieces, Lead::Heading) <= 0;
        if (hasPicture && !fits) {
            // A picture stays with what is right above it, and with what follows.
            takeBack(begin, place.parent);
            const auto kept = column.begin() + static_cast<std::ptrdiff_t>(picture > 0 ? picture - 1 : 0);
            write(document::Nodes(column.begin(), kept), place);
            writeAround(document::Nodes(kept, column.end()), whole, place.tie);
        }
        if (at + 1 < columns.columns.size() && endsAsBegins(column, columns.columns[at + 1]))
            m_flow.pieces.back().after = steps(1); // one list goes on
        if (hasPicture && fits)
            m_flow.pieces.back().tie = place.tie;
    }
}

void FlowWriter::writeAround(const document::Nodes& nodes, const Place& place, Tie tie) {
    const std::size_t first = m_flow.pieces.size();
    write(nodes, place);
    m_flow.pieces.back().tie = tie;
    if (excessOf(first, Lead::Heading) > 0) // no page holds it whole
        std::for_each(m_flow.pieces.begin() + static_cast<std::ptrdiff_t>(first), m_flow.pieces.end(),
                      [&](Piece& piece) { piece.tie = piece.tie == place.tie ? tie : piece.tie; });
}

bool FlowWriter::writeBesideEachOther(const document::Columns& columns, double width, double gap, const Place& place) {
    const Begin begin = beginIn(place.parent);
    const bool mayPart = place.tie == Tie::Free && isChecklist(columns);
    std::vector<Piece> side;
    std::vector<std::vector<Piece>> parted;
    double x = place.x;
    for (const document::Nodes& column : columns.columns) {
        write(column, {x, width, place.parent, place.tie});
        if (mayPart)
            parted.push_back(columnFrom(m_flow, begin.flow));
        else
            side.push_back(takenFrom(m_flow, begin.flow));
        x += width + gap;
    }
    if (!mayPart)
        return addBeside(std::move(side), begin, place);
    const double tolerance = partingLines * m_measures->words(document::Voice::Body).lineHeight;
    std::vector<Piece> bands = besideEachOther(std::move(parted[0]), std::move(parted[1]), tolerance, place.tie);
    if (std::ranges::any_of(bands, [&](const Piece& band) { return heightAtTop(band) > m_measures->room(); })) {
        takeBack(begin, place.parent);
        return false;
    }
    std::ranges::move(bands, std::back_inserter(m_flow.pieces));
    return true;
}

} // namespace bedside::paper
