// SPDX-License-Identifier: MIT
#include "paper/parts/table_setter.h"

#include "paper/parts/lines.h"
#include "paper/passage.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace bedside::paper {

namespace {

constexpr double columnGutter = 10;
constexpr double headLine = 1.25;
constexpr double rowLine = 0.5;
constexpr double raggedness = 1.1; // what a text needs of room, broken into lines

class TableSetter {
public:
    TableSetter(const document::Table& table, const Place& place, const Desk& desk)
        : m_table(table), m_place(place), m_measures(desk.measures), m_setter(desk.setter), m_flow(desk.flow),
          m_element(m_flow.structure.add(Role::Table, place.parent)) {
        chooseWidths();
    }

    void set() {
        const std::size_t first = m_flow.pieces.size();
        if (m_isTooNarrow)
            stack();
        else
            addRows();
        if (m_flow.pieces.size() == first)
            return;
        m_flow.pieces.back().tie = m_place.tie;
        m_flow.pieces.back().after = 4 * m_measures.step();
    }

private:
    void addRows() {
        std::optional<std::size_t> header;
        if (!m_table.header.empty()) {
            header = m_flow.pieces.size();
            addRow(m_table.header, true);
        }
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            addRow(m_table.rows[row], false);
            m_flow.pieces.back().header = row == 0 ? std::nullopt : header;
            // The first and the last row do not stand alone.
            if (row == 0 || row + 2 == m_table.rows.size())
                m_flow.pieces.back().tie = std::max(Tie::Together, m_flow.pieces.back().tie);
        }
    }

    /// How long each cell would be on one line; the header's first.
    using Lengths = std::vector<std::vector<double>>;

    struct Column {
        double least = 0;   // its longest word
        double most = 0;    // its longest cell on one line
        double amount = 0;  // of text, which asks for room
        double longest = 0; // cell that is no header
    };
    std::vector<Column> measuredColumns(Lengths& lengths) const {
        std::vector<Column> columns(m_table.header.size());
        const auto measure = [&](const std::vector<document::Cell>& row, bool isHeader) {
            const TextStyle style = m_measures.cell(isHeader);
            lengths.emplace_back();
            for (std::size_t at = 0; at < std::min(columns.size(), row.size()); ++at) {
                const auto [line, word] = m_setter.widths(row[at].inlines, style);
                lengths.back().push_back(line);
                columns[at].least = std::max(columns[at].least, word + 1);
                columns[at].most = std::max(columns[at].most, line + 1);
                columns[at].amount += line + 1;
                columns[at].longest = std::max(columns[at].longest, isHeader ? 0 : line);
            }
        };
        measure(m_table.header, true);
        for (const auto& row : m_table.rows)
            measure(row, false);
        return columns;
    }
    /// Each column has its longest word, and none more than its longest cell; else the room goes where the text is, and
    /// then where it saves lines.
    void chooseWidths() {
        Lengths lengths;
        const std::vector<Column> columns = measuredColumns(lengths);
        const double gutters = columnGutter * static_cast<double>(columns.empty() ? 0 : columns.size() - 1);
        const double room = m_place.width - gutters;
        double needed = 0;
        for (const Column& column : columns)
            needed += column.least;
        if (needed >= room) {
            m_isTooNarrow = true;
            return;
        }
        double low = 0;
        double high = room; // a column's width for each point of text, found by halves
        const auto widthOf = [](const Column& column, double ratio) {
            return std::clamp(column.amount * ratio, column.least, column.most);
        };
        const auto total = [&](double ratio) {
            return std::accumulate(columns.begin(), columns.end(), 0.0,
                                   [&](double sum, const Column& column) { return sum + widthOf(column, ratio); });
        };
        for (int step = 0; step < 60; ++step) {
            const double middle = (low + high) / 2;
            (total(middle) > room ? high : low) = middle;
        }
        for (const Column& column : columns)
            m_widths.push_back(widthOf(column, low));
        saveLines(columns, lengths);
        for (std::size_t at = 0; at < columns.size(); ++at)
            m_isTooNarrow = m_isTooNarrow || isTower(columns[at], m_widths[at]);
    }
    /// Returns about how many lines all rows have.
    double linesOf(const Lengths& lengths) const {
        double lines = 0;
        for (const auto& row : lengths) {
            double most = 0;
            for (std::size_t at = 0; at < row.size(); ++at)
                most = std::max(most, std::ceil(row[at] * raggedness / m_widths[at]));
            lines += most;
        }
        return lines;
    }
    /// Moves room from one column to another as long as that saves lines.
    void saveLines(const std::vector<Column>& columns, const Lengths& lengths) {
        double fewest = linesOf(lengths);
        for (const double share : {48.0, 24.0, 8.0}) // points
            for (bool saves = true; saves;) {
                saves = false;
                for (std::size_t from = 0; from < columns.size(); ++from)
                    for (std::size_t to = 0; to < columns.size(); ++to)
                        saves = moveRoom(from, to, std::min(share, m_widths[from] - columns[from].least), lengths,
                                         fewest) ||
                                saves;
            }
    }
    /// Returns true, with fewer lines, where it saves some; else nothing is moved.
    bool moveRoom(std::size_t from, std::size_t to, double share, const Lengths& lengths, double& fewest) {
        m_widths[from] -= share;
        m_widths[to] += share;
        const double lines = linesOf(lengths);
        if (lines < fewest) {
            fewest = lines;
            return true;
        }
        m_widths[from] += share;
        m_widths[to] -= share;
        return false;
    }
    /// Whether the column is so narrow that a cell of it stands as a tower of short lines.
    bool isTower(const Column& column, double width) const {
        constexpr double highest = 0.3; // of the page
        const double lines = std::ceil(column.longest * raggedness / width);
        return lines * m_measures.cell(false).lineHeight > highest * m_measures.pageHeight();
    }

    /// Where columns have no room, the cells of a row stand below each other, each with its header's words. These are
    /// read as the header once.
    void stack() {
        const std::size_t header = m_flow.structure.add(Role::TR, m_element);
        std::vector<std::size_t> heads;
        for (std::size_t column = 0; column < m_table.header.size(); ++column)
            heads.push_back(m_flow.structure.add(Role::TH, header));
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const std::size_t element = m_flow.structure.add(Role::TR, m_element);
            const auto& cells = m_table.rows[row];
            const std::size_t columns = std::min(cells.size(), heads.size());
            const std::size_t begin = m_flow.pieces.size();
            for (std::size_t column = 0; column < columns; ++column) {
                addHead(m_table.header[column].inlines, row == 0 ? std::optional(heads[column]) : std::nullopt);
                const std::size_t cell = m_flow.structure.add(Role::TD, element);
                const TextStyle style = m_measures.cell(false);
                const std::size_t first = m_flow.pieces.size();
                addLines(m_setter.set(cells[column].inlines, style, m_place.width, cell), style,
                         {m_place.x, m_place.width, cell, m_place.tie}, m_flow);
                keepWhole(first);
                m_flow.pieces.back().after = m_measures.step();
                m_flow.pieces.back().wantsCompany = column + 2 == columns; // the last field does not begin a page
            }
            addRule();
            keepRow(begin);
        }
    }
    /// A row that a page holds stays whole.
    void keepRow(std::size_t first) {
        double height = 0;
        for (std::size_t piece = first; piece < m_flow.pieces.size(); ++piece)
            height += m_flow.pieces[piece].height + m_flow.pieces[piece].after;
        for (std::size_t piece = first; height <= m_measures.room() && piece + 1 < m_flow.pieces.size(); ++piece)
            m_flow.pieces[piece].tie = std::max(Tie::Together, m_flow.pieces[piece].tie);
    }
    void addHead(const document::Inlines& inlines, std::optional<std::size_t> element) {
        const TextStyle style = m_measures.cell(true);
        const std::size_t first = m_flow.pieces.size();
        addLines(element ? m_setter.set(inlines, style, m_place.width, *element)
                         : m_setter.decorate(passageOf(inlines).read, style, m_place.width),
                 style, m_place, m_flow);
        bindAll(first, m_flow);
    }
    /// A page ends between two fields, and within one only where it fills half a page.
    void keepWhole(std::size_t first) {
        constexpr double most = 0.5; // of a page
        const auto lines = static_cast<double>(m_flow.pieces.size() - first);
        if (lines * m_measures.cell(false).lineHeight > most * m_measures.room())
            return;
        bindAll(first, m_flow);
        m_flow.pieces.back().tie = m_place.tie;
    }
    void addRule() {
        m_flow.pieces.back().tie = Tie::Bound;
        Piece rule;
        rule.height = m_measures.step();
        rule.inks.push_back(
            {Fill{{m_place.x, rule.height - rowLine, m_place.width, rowLine}, m_measures.palette()("control"), 0}, {}});
        rule.after = 2 * m_measures.step();
        rule.tie = m_place.tie;
        m_flow.pieces.push_back(std::move(rule));
    }

    void addRow(const std::vector<document::Cell>& cells, bool isHeader) {
        const std::size_t row = m_flow.structure.add(Role::TR, m_element);
        const TextStyle style = m_measures.cell(isHeader);
        Piece piece;
        const double padding = m_measures.padding(1);
        double x = m_place.x;
        for (std::size_t column = 0; column < std::min(cells.size(), m_widths.size()); ++column) {
            const std::size_t cell = m_flow.structure.add(isHeader ? Role::TH : Role::TD, row);
            double y = padding;
            for (Line& line : m_setter.set(cells[column].inlines, style, m_widths[column], cell)) {
                move(line.inks, x, y);
                std::ranges::move(line.inks, std::back_inserter(piece.inks));
                y += style.lineHeight;
            }
            piece.height = std::max(piece.height, y + padding);
            x += m_widths[column] + columnGutter;
        }
        const double thickness = isHeader ? headLine : rowLine;
        piece.inks.push_back({Fill{{m_place.x, piece.height - thickness, x - columnGutter - m_place.x, thickness},
                                   m_measures.palette()(isHeader ? "ink" : "control"),
                                   0},
                              {}});
        piece.tie = isHeader ? Tie::Bound : m_place.tie;
        m_flow.pieces.push_back(std::move(piece));
    }

    const document::Table& m_table;
    const Place& m_place;
    const Measures& m_measures;
    TextSetter& m_setter;
    Flow& m_flow;
    std::size_t m_element;
    std::vector<double> m_widths;
    bool m_isTooNarrow = false;
};

} // namespace

void setTable(const document::Table& table, const Place& place, const Desk& desk) {
    TableSetter(table, place, desk).set();
}

} // namespace bedside::paper
