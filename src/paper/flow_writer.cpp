// SPDX-License-Identifier: MIT
#include "paper/flow_writer.h"

#include "paper/box_style.h"
#include "paper/columns.h"
#include "paper/flow_place.h"
#include "paper/parts/cards.h"
#include "paper/parts/fill_in.h"
#include "paper/parts/joins.h"
#include "paper/parts/letterhead.h"
#include "paper/parts/lines.h"
#include "paper/parts/list_marks.h"
#include "paper/parts/picture.h"
#include "paper/parts/table_setter.h"
#include "paper/passage.h"
#include "paper/text_setter.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace bedside::paper {

namespace {

constexpr double narrowestTextInEm = 19; // of running text beside something else

class FlowWriter {
public:
    FlowWriter(const document::Document& document, const document::PaperWords& words, const Measures& measures,
               SetTexts& setTexts)
        : m_language(document.language), m_words(words), m_measures(&measures), m_setTexts(setTexts),
          m_setter(document.language, m_flow.texts, m_flow.structure, setTexts) {
        write(document.nodes, {0, measures.columnWidth(), 0, Tie::Free});
    }
    Result<Flow> flow() && {
        m_flow.fonts = m_setTexts.fonts();
        return m_faults.empty() ? Result<Flow>(std::move(m_flow)) : m_faults;
    }

private:
    double steps(double count) const { return m_measures->space(count); }
    Desk desk() { return {*m_measures, m_setter, m_flow, m_words}; }
    void write(const document::Nodes& nodes, const Place& place) {
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            if (const std::size_t cards = cardsFrom(nodes, node);
                cards > 0 && writeCards({&nodes[node], cards}, place)) {
                node += cards - 1;
                continue;
            }
            std::visit([&](const auto& value) { write(value, place); }, nodes[node].value);
            if (node + 1 < nodes.size() && !m_flow.pieces.empty())
                join(nodes[node], nodes[node + 1], m_flow.pieces.back());
        }
    }
    /// Returns the first new piece, and gives the whole its space above and below.
    std::size_t addText(const document::Inlines& inlines, const TextStyle& style, const Place& place,
                        std::size_t element, double before, double after) {
        const std::size_t first = m_flow.pieces.size();
        const double width = std::min(place.width, m_measures->longestLine());
        addLines(m_setter.set(inlines, style, width, element), style, place, m_flow);
        if (first < m_flow.pieces.size()) {
            m_flow.pieces[first].before = before;
            m_flow.pieces.back().after = after;
        }
        return first;
    }
    void write(const document::Heading& heading, const Place& place) {
        constexpr Role roles[] = {Role::H1, Role::H2, Role::H3};
        const int wanted = m_level == 0 ? 1 : std::max(2, heading.level);
        m_level = std::min(wanted, m_level + 1);
        const std::size_t element = m_flow.structure.add(roles[m_level - 1], place.parent);
        m_flow.structure[element].title = passageOf(heading.inlines).read;
        const bool opensBox = !m_flow.pieces.empty() && m_flow.pieces.back().opensBox;
        const double before = heading.level == 1 || opensBox ? 0 : steps(heading.level == 2 ? 5 : 3);
        const double after = steps(heading.level == 3 ? 1 : 2);
        bindAll(addText(heading.inlines, m_measures->heading(heading.level), place, element, before, after), m_flow);
    }
    void write(const document::Paragraph& paragraph, const Place& place) {
        const std::size_t element = m_flow.structure.add(Role::P, place.parent);
        const double space = place.isItem ? 0 : steps(paragraph.voice == document::Voice::Number ? 1 : 2);
        addText(paragraph.inlines, m_measures->words(paragraph.voice), place, element, 0, space);
    }

    void write(const document::List& list, const Place& place) {
        const std::size_t element = m_flow.structure.add(Role::L, place.parent);
        const double indent = m_measures->words(document::Voice::Body).size * (list.ordered ? 1.9
                                                                               : list.ticks ? 1.5
                                                                                            : 1.25);
        int number = 0;
        for (const document::Nodes& nodes : list.items) {
            const std::size_t item = m_flow.structure.add(Role::LI, element);
            const std::size_t label = m_flow.structure.add(Role::Lbl, item);
            const TextStyle style = m_measures->words(voiceOf(nodes));
            std::vector<Ink> mark = list.ticks && !list.ordered
                                        ? tickBox(label, style, desk())
                                        : listSign(list.ordered ? ++number : 0, label, style, desk());
            const std::size_t first = m_flow.pieces.size();
            const std::size_t body = m_flow.structure.add(Role::LBody, item);
            write(nodes, {place.x + indent, place.width - indent, body, place.tie, true});
            if (first == m_flow.pieces.size())
                m_flow.pieces.push_back({style.lineHeight, 0, 0, place.tie, {}});
            move(mark, place.x, 0);
            std::ranges::move(mark, std::back_inserter(m_flow.pieces[first].inks));
            keepShort(first);
            m_flow.pieces.back().after = steps(list.ticks ? 2 : 1);
        }
        if (!list.items.empty())
            m_flow.pieces.back().after = steps(3);
    }
    /// An item of a few lines, such as a warning sign, is not parted.
    void keepShort(std::size_t first) {
        constexpr std::size_t few = 5;
        if (m_flow.pieces.size() - first <= few)
            for (; first + 1 < m_flow.pieces.size(); ++first)
                m_flow.pieces[first].tie = Tie::Bound;
    }

    void write(const document::Box& box, const Place& place) {
        const BoxStyle style = boxStyle(box.kind, m_measures->palette());
        const std::size_t first = m_flow.pieces.size();
        const std::size_t element = m_flow.structure.add(Role::Div, place.parent);
        const double inset = style.inset();
        const Place inside{place.x + inset, place.width - inset - (style.isEnclosed() ? inset : 0), element,
                           std::max(place.tie, Tie::Together)};
        const double padding = steps(style.isEnclosed() ? 3 : 1);
        m_flow.pieces.push_back({padding, steps(3), 0, Tie::Bound, {}, true});
        writeLabel(box, style, inside);
        if (!writeBesidePicture(box.nodes, inside))
            write(box.nodes, inside);
        m_flow.pieces.back().after = 0;
        m_flow.pieces.back().tie = Tie::Bound;
        m_flow.pieces.push_back({padding, 0, steps(4), place.tie, {}});
        m_flow.boxes.push_back({style, first, m_flow.pieces.size() - 1, place.x, place.width});
    }
    /// In a wide box the words stand beside their picture. Returns false where they do not.
    bool writeBesidePicture(const document::Nodes& nodes, const Place& place) {
        const std::size_t picture = onlyPicture(nodes);
        const double gap = steps(4);
        const double side = place.width * m_measures->pictureShare();
        const double width = place.width - side - gap;
        if (picture == nodes.size() || width < narrowestTextInEm * m_measures->words(document::Voice::Body).size)
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
    /// Where something begins that may be taken back.
    struct Begin {
        Mark flow;
        Structure::Extent structure;
        int level = 0;
    };
    Begin beginIn(std::size_t parent) const { return {markOf(m_flow), m_flow.structure.extent(parent), m_level}; }
    /// Returns false, with all taken back, where no page holds them.
    bool addBeside(std::vector<Piece> pieces, const Begin& begin, const Place& place) {
        Piece whole = besideEachOther(std::move(pieces), place.tie);
        if (whole.height > m_measures->room()) {
            m_flow.structure.cutBack(begin.structure, place.parent);
            m_level = begin.level;
            return false;
        }
        m_flow.pieces.push_back(std::move(whole));
        return true;
    }
    void writeLabel(const document::Box& box, const BoxStyle& style, const Place& place) {
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
        m_flow.pieces.back().after = steps(style.hasTab ? 2 : 0);
        m_flow.pieces.back().opensBox = true;
        if (style.hasTab && m_flow.pieces.size() == first + 1) { // the black stands behind the words
            auto& inks = m_flow.pieces[first].inks;
            const Area area{place.x, 0, width + 2 * tab, words.lineHeight};
            inks.insert(inks.begin(), tabBehind(area, m_measures->palette()));
        }
    }

    void write(const document::Fold& fold, const Place& place) {
        if (fold.level > 0)
            write(document::Heading{fold.level, {{document::Words{fold.title}}}}, place);
        write(fold.nodes, place);
    }
    /// Side by side where each is wide enough for running text, else below each other.
    void write(const document::Columns& columns, const Place& place) {
        const double gap = steps(6);
        const auto count = static_cast<double>(columns.columns.size());
        const double width = (place.width - gap * (count - 1)) / count;
        const bool isWide = width >= narrowestTextInEm * m_measures->words(document::Voice::Body).size;
        if (isWide && writeBesideEachOther(columns, width, gap, place))
            return;
        for (const document::Nodes& column : columns.columns)
            write(column, place);
    }
    bool writeBesideEachOther(const document::Columns& columns, double width, double gap, const Place& place) {
        const Begin begin = beginIn(place.parent);
        std::vector<Piece> side;
        double x = place.x;
        for (const document::Nodes& column : columns.columns) {
            write(column, {x, width, place.parent, place.tie});
            side.push_back(takenFrom(m_flow, begin.flow));
            x += width + gap;
        }
        return addBeside(std::move(side), begin, place);
    }
    void write(const document::FillIn& fillIn, const Place& place) { setFillIn(fillIn, place, desk()); }
    void write(const document::Letterhead& letterhead, const Place& place) {
        note(setLetterhead(letterhead, place, desk()));
    }
    void write(const document::Table& table, const Place& place) { setTable(table, place, desk()); }
    void write(const document::Figure& figure, const Place& place) { note(setPicture(figure, place, desk())); }
    void note(const Faults& faults) { m_faults.insert(m_faults.end(), faults.begin(), faults.end()); }

    /// Returns false where no page holds one of them: what can be cut out of no paper is a box like others.
    bool writeCards(std::span<const document::Node> nodes, const Place& place) {
        const double width = std::min(cardWidth, place.width) - 2 * cardInset;
        const Measures print = cardPrint(nodes, width);
        if (cardHeightIn(nodes, print, width) > m_measures->room())
            return false;
        const Measures* page = std::exchange(m_measures, &print);
        std::vector<Piece> cards;
        for (const document::Node& node : nodes) {
            const Mark begin = markOf(m_flow);
            const auto& box = std::get<document::Box>(node.value);
            const std::size_t element = m_flow.structure.add(Role::Div, place.parent);
            writeCard(box, {0, width, element, Tie::Bound});
            cards.push_back(takenFrom(m_flow, begin));
        }
        m_measures = page;
        addCards(std::move(cards), place, desk());
        return true;
    }
    void writeCard(const document::Box& box, const Place& place) {
        BoxStyle style;
        style.label = m_measures->palette()("ink");
        writeLabel(box, style, place);
        if (!box.label.empty())
            m_flow.pieces.back().after = steps(2);
        write(box.nodes, place);
    }
    /// Returns the largest print that lets each card have its size; else one with which a page holds them, if there is
    /// one that can be read.
    Measures cardPrint(std::span<const document::Node> nodes, double width) const {
        constexpr double shares[] = {0.92, 0.86, 0.8, 0.74, 0.69, 0.65};
        constexpr double smallShares[] = {0.65, 0.6, 0.55};
        for (const double share : shares)
            if (cardHeightIn(nodes, m_measures->forCard(share), width) <= cardHeight)
                return m_measures->forCard(share);
        for (const double room : {m_measures->room() / static_cast<double>(nodes.size()), m_measures->room()})
            for (const double share : smallShares)
                if (cardHeightIn(nodes, m_measures->forCard(share), width) <= room)
                    return m_measures->forCard(share);
        return m_measures->forCard(smallShares[0]);
    }
    /// Returns how high the highest of them is in that print.
    double cardHeightIn(std::span<const document::Node> nodes, const Measures& print, double width) const {
        double height = 0;
        for (const document::Node& node : nodes) {
            FlowWriter trial({"", m_language, {}}, m_words, print, m_setTexts);
            trial.writeCard(std::get<document::Box>(node.value), {0, width, 0, Tie::Bound});
            height = std::max(height, takenFrom(trial.m_flow, {}).height);
        }
        return height + 2 * cardInset;
    }

    std::string m_language;
    const document::PaperWords& m_words;
    Flow m_flow;
    const Measures* m_measures; // of a card, while one is written
    SetTexts& m_setTexts;
    TextSetter m_setter;
    Faults m_faults;
    int m_level = 0; // of the last heading
};

} // namespace

Result<Flow> flowOf(const document::Document& document, const document::PaperWords& words, const Measures& measures,
                    SetTexts& setTexts) {
    return FlowWriter(document, words, measures, setTexts).flow();
}

} // namespace bedside::paper
