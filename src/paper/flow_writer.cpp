// SPDX-License-Identifier: MIT
#include "paper/flow_writer.h"

#include "paper/box_style.h"
#include "paper/columns.h"
#include "paper/flow_place.h"
#include "paper/table_setter.h"
#include "paper/text_setter.h"

#include <algorithm>
#include <cmath>

namespace bedside::paper {

namespace {

class FlowWriter {
public:
    FlowWriter(const document::Document& document, const Measures& measures)
        : m_measures(measures), m_setter(document.language, m_flow.texts, m_flow.structure) {
        write(document.nodes, {0, measures.columnWidth(), 0, Tie::Free});
    }
    Result<Flow> flow() && {
        if (!m_faults.empty())
            return m_faults;
        return std::move(m_flow);
    }

private:
    double steps(double count) const { return m_measures.space(count); }
    void write(const document::Nodes& nodes, const Place& place) {
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            std::visit([&](const auto& value) { write(value, place); }, nodes[node].value);
            if (node + 1 < nodes.size() && !m_flow.pieces.empty())
                m_flow.pieces.back().tie = std::max(m_flow.pieces.back().tie, tieBetween(nodes[node], nodes[node + 1]));
        }
    }
    /// A paragraph stays with the list that it leads to, and if it can with the heading that follows.
    static Tie tieBetween(const document::Node& node, const document::Node& next) {
        if (!std::holds_alternative<document::Paragraph>(node.value))
            return Tie::Free;
        if (std::holds_alternative<document::List>(next.value))
            return Tie::Bound;
        const auto* heading = std::get_if<document::Heading>(&next.value);
        return heading && heading->level > 2 ? Tie::Together : Tie::Free;
    }

    /// Adds the lines as pieces. No line of a longer text stands alone on a page, at its beginning or its end.
    void addLines(std::vector<Line> lines, const TextStyle& style, const Place& place) {
        for (std::size_t line = 0; line < lines.size(); ++line) {
            Piece piece{style.lineHeight, 0, 0, place.tie, {}};
            if (line + 1 < lines.size() && (line == 0 || line + 2 == lines.size()))
                piece.tie = Tie::Bound;
            for (Ink& ink : lines[line].inks) {
                std::get<Glyphs>(ink.value).x += place.x;
                piece.inks.push_back(std::move(ink));
            }
            m_flow.pieces.push_back(std::move(piece));
        }
    }
    /// Returns the first new piece, and gives the whole its space above and below.
    std::size_t addText(const document::Inlines& inlines, const TextStyle& style, const Place& place,
                        std::size_t element, double before, double after) {
        const std::size_t first = m_flow.pieces.size();
        const double width = std::min(place.width, m_measures.longestLine());
        addLines(m_setter.set(inlines, style, width, element), style, place);
        if (first < m_flow.pieces.size()) {
            m_flow.pieces[first].before = before;
            m_flow.pieces.back().after = after;
        }
        return first;
    }
    void bindAll(std::size_t first) {
        for (; first < m_flow.pieces.size(); ++first)
            m_flow.pieces[first].tie = Tie::Bound;
    }

    void write(const document::Heading& heading, const Place& place) {
        constexpr Role roles[] = {Role::H1, Role::H2, Role::H3};
        const int wanted = m_level == 0 ? 1 : std::max(2, heading.level);
        m_level = std::min(wanted, m_level + 1);
        const std::size_t element = m_flow.structure.add(roles[m_level - 1], place.parent);
        const bool opensBox = !m_flow.pieces.empty() && m_flow.pieces.back().opensBox;
        const double before = heading.level == 1 || opensBox ? 0 : steps(heading.level == 2 ? 5 : 3);
        const double after = steps(heading.level == 3 ? 1 : 2);
        bindAll(addText(heading.inlines, m_measures.heading(heading.level), place, element, before, after));
    }
    void write(const document::Paragraph& paragraph, const Place& place) {
        const std::size_t element = m_flow.structure.add(Role::P, place.parent);
        const double space = place.isItem ? 0 : steps(paragraph.voice == document::Voice::Number ? 1 : 2);
        addText(paragraph.inlines, m_measures.words(paragraph.voice), place, element, 0, space);
    }

    void write(const document::List& list, const Place& place) {
        const std::size_t element = m_flow.structure.add(Role::L, place.parent);
        const TextStyle style = m_measures.words(document::Voice::Body);
        const double indent = style.size * (list.ordered ? 1.9 : 1.25);
        int number = 0;
        for (const document::Nodes& nodes : list.items) {
            const std::size_t item = m_flow.structure.add(Role::LI, element);
            const std::size_t label = m_flow.structure.add(Role::Lbl, item);
            const std::string sign = list.ordered ? std::to_string(++number) + "." : "•";
            std::vector<Line> mark = m_setter.set({{document::Words{sign}}}, style, indent, label);
            const std::size_t first = m_flow.pieces.size();
            const std::size_t body = m_flow.structure.add(Role::LBody, item);
            write(nodes, {place.x + indent, place.width - indent, body, place.tie, true});
            if (first == m_flow.pieces.size())
                m_flow.pieces.push_back({style.lineHeight, 0, 0, place.tie, {}});
            addMark(std::move(mark), first, place.x);
            m_flow.pieces.back().after = steps(1);
        }
        if (!list.items.empty())
            m_flow.pieces.back().after = steps(3);
    }
    /// The bullet stands on the first line of its item.
    void addMark(std::vector<Line> mark, std::size_t piece, double x) {
        for (Line& line : mark)
            for (Ink& ink : line.inks) {
                std::get<Glyphs>(ink.value).x += x;
                m_flow.pieces[piece].inks.push_back(std::move(ink));
            }
    }

    void write(const document::Box& box, const Place& place) {
        const BoxStyle style = boxStyle(box.kind);
        const std::size_t first = m_flow.pieces.size();
        const std::size_t element = m_flow.structure.add(Role::Div, place.parent);
        const double inset = style.inset();
        const bool isEnclosed = style.frame > 0 || style.isTinted;
        const Place inside{place.x + inset, place.width - inset - (isEnclosed ? inset : 0), element,
                           std::max(place.tie, Tie::Together)};
        const double padding = steps(isEnclosed ? 3 : 1);
        m_flow.pieces.push_back({padding, steps(3), 0, Tie::Bound, {}, true});
        writeLabel(box, style, inside);
        write(box.nodes, inside);
        m_flow.pieces.back().after = 0;
        m_flow.pieces.back().tie = Tie::Bound;
        m_flow.pieces.push_back({padding, 0, steps(4), place.tie, {}});
        m_flow.boxes.push_back({box.kind, first, m_flow.pieces.size() - 1, place.x, place.width});
    }
    void writeLabel(const document::Box& box, const BoxStyle& style, const Place& place) {
        if (box.label.empty())
            return;
        const std::size_t element = m_flow.structure.add(Role::P, place.parent);
        TextStyle words = m_measures.label();
        words.colour = style.labelColour();
        const double tab = style.hasTab ? words.size * 0.6 : 0;
        std::vector<Line> lines = m_setter.set({{document::Words{box.label}}}, words, place.width - 2 * tab, element);
        const double width = lines.empty() ? 0 : lines.front().width;
        const std::size_t first = m_flow.pieces.size();
        addLines(std::move(lines), words, {place.x + tab, place.width, element, Tie::Bound});
        bindAll(first);
        m_flow.pieces.back().after = steps(style.hasTab ? 2 : 0);
        m_flow.pieces.back().opensBox = true;
        if (style.hasTab && m_flow.pieces.size() == first + 1) { // the black stands behind the words
            const Fill fill{{place.x, 0, width + 2 * tab, words.lineHeight}, black, 3};
            auto& inks = m_flow.pieces[first].inks;
            inks.insert(inks.begin(), Ink{fill, {}});
        }
    }

    void write(const document::Fold& fold, const Place& place) {
        if (fold.level > 0)
            write(document::Heading{fold.level, {{document::Words{fold.title}}}}, place);
        write(fold.nodes, place);
    }
    /// Side by side where each is wide enough for running text, else below each other.
    void write(const document::Columns& columns, const Place& place) {
        constexpr double narrowestInEm = 19;
        const double gap = steps(6);
        const auto count = static_cast<double>(columns.columns.size());
        const double width = (place.width - gap * (count - 1)) / count;
        if (width < narrowestInEm * m_measures.words(document::Voice::Body).size) {
            for (const document::Nodes& column : columns.columns)
                write(column, place);
            return;
        }
        const Mark begin = markOf(m_flow);
        std::vector<Piece> side;
        double x = place.x;
        for (const document::Nodes& column : columns.columns) {
            write(column, {x, width, place.parent, place.tie});
            side.push_back(takenFrom(m_flow, begin));
            x += width + gap;
        }
        m_flow.pieces.push_back(besideEachOther(std::move(side), place.tie));
    }
    void write(const document::FillIn& fillIn, const Place& place) {
        write(document::Paragraph{{{document::Words{fillIn.label}}}}, place);
    }
    void write(const document::Letterhead& letterhead, const Place& place) {
        write(document::Paragraph{{{document::Words{letterhead.name}}}}, place);
        for (const std::string& line : letterhead.lines)
            write(document::Paragraph{{{document::Words{line}}}}, place);
    }
    void write(const document::Table& table, const Place& place) {
        setTable(table, place, m_measures, m_setter, m_flow);
    }

    void write(const document::Figure& figure, const Place& place) {
        const std::size_t caption = m_flow.structure.add(Role::Caption, place.parent);
        const std::size_t element = m_flow.structure.add(Role::Figure, place.parent);
        m_flow.structure[element].alternative = figure.description;
        const std::size_t first = m_flow.pieces.size();
        addPicture(figure, place, element);
        addText({{document::Words{figure.caption}}}, m_measures.words(document::Voice::Small), place, caption, steps(1),
                steps(4));
        for (std::size_t piece = first; piece + 1 < m_flow.pieces.size(); ++piece)
            m_flow.pieces[piece].tie = Tie::Bound;
    }
    void addPicture(const document::Figure& figure, const Place& place, std::size_t element) {
        const std::string svg = filled(figure.svg);
        GError* error = nullptr;
        Drawing drawing(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
        if (!drawing || figure.width <= 0 || figure.height <= 0) {
            m_faults.push_back(
                {figure.id, std::string("the drawing cannot be read: ") + (error ? error->message : "it has no size")});
            g_clear_error(&error);
            return;
        }
        const double most = std::min(place.width, m_measures.columnWidth() * 0.62);
        const double height = std::min(most * figure.height / figure.width, m_measures.pageHeight() * 0.4);
        const double width = height * figure.width / figure.height;
        Piece piece{std::ceil(height / m_measures.step()) * m_measures.step(), steps(2), 0, Tie::Bound, {}};
        piece.inks.push_back({Picture{drawing.get(), {place.x, 0, width, height}}, m_flow.structure.addMark(element)});
        m_flow.pieces.push_back(std::move(piece));
        m_flow.drawings.push_back(std::move(drawing));
    }

    Flow m_flow;
    const Measures& m_measures;
    TextSetter m_setter;
    Faults m_faults;
    int m_level = 0; // of the last heading
};

} // namespace

Result<Flow> flowOf(const document::Document& document, const Measures& measures) {
    return FlowWriter(document, measures).flow();
}

} // namespace bedside::paper
