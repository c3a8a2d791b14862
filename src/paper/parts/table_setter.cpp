// SPDX-License-Identifier: MIT
#include "paper/parts/table_setter.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace bedside::paper {

namespace {

constexpr double gutter = 10;
constexpr double headLine = 1.25;
constexpr double rowLine = 0.5;

class TableSetter {
public:
    TableSetter(const document::Table& table, const Place& place, const Desk& desk)
        : m_table(table), m_place(place), m_measures(desk.measures), m_setter(desk.setter), m_flow(desk.flow),
          m_element(m_flow.structure.add(Role::Table, place.parent)) {
        chooseWidths();
    }

    void set() {
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
        if (m_flow.pieces.empty())
            return;
        m_flow.pieces.back().tie = m_place.tie;
        m_flow.pieces.back().after = 4 * m_measures.step();
    }

private:
    /// Each column has its longest word; what is left goes where the text is longest.
    void chooseWidths() {
        const std::size_t columns = m_table.header.size();
        std::vector<double> least(columns, 0);
        std::vector<double> wanted(columns, 0);
        const auto measure = [&](const std::vector<document::Cell>& row, bool isHeader) {
            const TextStyle style = m_measures.cell(isHeader);
            for (std::size_t column = 0; column < std::min(columns, row.size()); ++column) {
                least[column] = std::max(least[column], m_setter.longestWord(row[column].inlines, style) + 1);
                wanted[column] = std::max(wanted[column], m_setter.naturalWidth(row[column].inlines, style) + 1);
            }
        };
        measure(m_table.header, true);
        for (const auto& row : m_table.rows)
            measure(row, false);
        const double room = m_place.width - gutter * static_cast<double>(columns == 0 ? 0 : columns - 1);
        const double needed = std::accumulate(least.begin(), least.end(), 0.0);
        const double asked = std::accumulate(wanted.begin(), wanted.end(), 0.0);
        for (std::size_t column = 0; column < columns; ++column) {
            if (asked <= room)
                m_widths.push_back(wanted[column]);
            else if (needed >= room)
                m_widths.push_back(least[column] * room / needed);
            else
                m_widths.push_back(least[column] +
                                   (room - needed) * (wanted[column] - least[column]) / (asked - needed));
        }
    }

    void addRow(const std::vector<document::Cell>& cells, bool isHeader) {
        const std::size_t row = m_flow.structure.add(Role::TR, m_element);
        const TextStyle style = m_measures.cell(isHeader);
        Piece piece;
        const double above = m_measures.step();
        double x = m_place.x;
        for (std::size_t column = 0; column < std::min(cells.size(), m_widths.size()); ++column) {
            const std::size_t cell = m_flow.structure.add(isHeader ? Role::TH : Role::TD, row);
            double y = above;
            for (Line& line : m_setter.set(cells[column].inlines, style, m_widths[column], cell)) {
                move(line.inks, x, y);
                std::ranges::move(line.inks, std::back_inserter(piece.inks));
                y += style.lineHeight;
            }
            piece.height = std::max(piece.height, y + m_measures.step());
            x += m_widths[column] + gutter;
        }
        const double thickness = isHeader ? headLine : rowLine;
        piece.inks.push_back({Fill{{m_place.x, piece.height - thickness, x - gutter - m_place.x, thickness},
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
};

} // namespace

void setTable(const document::Table& table, const Place& place, const Desk& desk) {
    TableSetter(table, place, desk).set();
}

} // namespace bedside::paper
