// SPDX-License-Identifier: MIT
#include "paper/flow_nodes.h"

#include "document/direction.h"
#include "paper/parts/fill_in.h"
#include "paper/parts/joins.h"
#include "paper/parts/letterhead.h"
#include "paper/parts/lines.h"
#include "paper/parts/list_marks.h"
#include "paper/parts/picture.h"
#include "paper/parts/table_setter.h"
#include "paper/passage.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bedside::paper {

namespace {

constexpr double pageNumberInEm = 3; // what a list of contents leaves for it, and a space before

/// Returns where the words of a line end.
double wordsEnd(const Piece& line) {
    double end = 0;
    for (const Ink& ink : line.inks)
        if (const auto* glyphs = std::get_if<Glyphs>(&ink.value))
            end = std::max(end, glyphs->x + glyphs->width);
    return end;
}

} // namespace

FlowWriter::FlowWriter(const document::Document& document, const document::PaperWords& words, const Measures& measures,
                       SetTexts& setTexts)
    : m_language(document.language), m_words(words), m_measures(&measures), m_setTexts(setTexts),
      m_setter(document.language, m_flow.texts, m_flow.structure, setTexts) {
    write(document.nodes, {0, measures.columnWidth(), 0, Tie::Free});
}

Result<Flow> FlowWriter::flow() && {
    m_flow.fonts = m_setTexts.fonts();
    return m_faults.empty() ? Result<Flow>(std::move(m_flow)) : m_faults;
}

void FlowWriter::write(const document::Nodes& nodes, const Place& place) {
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        if (const std::size_t cards = cardsFrom(nodes, node); cards > 0 && writeCards({&nodes[node], cards}, place)) {
            node += cards - 1;
            continue;
        }
        const std::size_t first = m_flow.pieces.size();
        std::visit([&](const auto& value) { write(value, place); }, nodes[node].value);
        if (node + 1 < nodes.size() && first < m_flow.pieces.size())
            join(nodes[node], nodes[node + 1], m_level, std::span(m_flow.pieces).subspan(first));
    }
}

std::size_t FlowWriter::addText(const document::Inlines& inlines, const TextStyle& style, const Place& place,
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

void FlowWriter::write(const document::Heading& heading, const Place& place) {
    constexpr Role roles[] = {Role::H1, Role::H2, Role::H3};
    const int wanted = m_level == 0 ? 1 : std::max(2, heading.level);
    m_level = std::min(wanted, m_level + 1);
    const std::size_t element = m_flow.structure.add(roles[m_level - 1], place.parent);
    m_flow.structure[element].title = passageOf(heading.inlines).read;
    if (!heading.about.empty())
        m_flow.targets.emplace(heading.about, m_flow.pieces.size());
    const bool opensBox = !m_flow.pieces.empty() && m_flow.pieces.back().opensBox;
    const double before = heading.level == 1 || opensBox ? 0 : steps(heading.level == 2 ? 5 : 3);
    const double after = steps(heading.level == 3 ? 1 : 2);
    bindAll(addText(heading.inlines, m_measures->heading(heading.level), place, element, before, after), m_flow);
}

void FlowWriter::write(const document::Paragraph& paragraph, const Place& place) {
    const std::size_t element = m_flow.structure.add(Role::P, place.parent);
    const double space = place.isItem ? 0 : steps(paragraph.voice == document::Voice::Number ? 1 : 2);
    addText(paragraph.inlines, m_measures->words(paragraph.voice), place, element, 0, space);
}

void FlowWriter::write(const document::List& list, const Place& place) {
    const std::size_t element = m_flow.structure.add(Role::L, place.parent);
    const std::vector<std::string> contents = contentsOf(list);
    const double em = m_measures->words(document::Voice::Body).size;
    const double indent = em * (list.ordered ? 1.9 : list.ticks ? 1.5 : contents.empty() ? 1.25 : 0);
    const double room = contents.empty() ? 0 : pageNumberInEm * em;
    // What is written the other way has its numbers at its own side.
    const bool isAcross = list.ordered && document::isRightToLeft(m_language) && isLeftToRight(list);
    const double text = isAcross ? 0 : indent;
    const double sign = isAcross ? place.width - indent : 0;
    int number = 0;
    std::vector<std::size_t> firsts; // pieces of the items
    for (const document::Nodes& nodes : list.items) {
        const std::size_t item = m_flow.structure.add(Role::LI, element);
        const std::size_t label = m_flow.structure.add(Role::Lbl, item);
        std::vector<Ink> mark = contents.empty() ? itemMark(list, ++number, voiceOf(nodes), label, isAcross, indent)
                                                 : unseenBullet(label, desk());
        const std::size_t first = m_flow.pieces.size();
        firsts.push_back(first);
        const std::size_t body = m_flow.structure.add(Role::LBody, item);
        write(isAcross ? leftToRight(nodes) : nodes,
              {place.x + text, place.width - indent - room, body, place.tie, true});
        if (first == m_flow.pieces.size())
            m_flow.pieces.push_back({m_measures->words(voiceOf(nodes)).lineHeight, 0, 0, place.tie, {}});
        move(mark, place.x + sign, 0);
        std::ranges::move(mark, std::back_inserter(m_flow.pieces[first].inks));
        if (!contents.empty())
            m_flow.references.push_back({m_flow.pieces.size() - 1, contents[firsts.size() - 1],
                                         wordsEnd(m_flow.pieces.back()), place.x + place.width});
        keepShort(first);
        m_flow.pieces.back().after = steps(list.ticks ? 2 : 1);
    }
    if (!list.items.empty())
        m_flow.pieces.back().after = steps(3);
    keepCompany(firsts);
}

std::vector<Ink> FlowWriter::itemMark(const document::List& list, int number, document::Voice voice, std::size_t label,
                                      bool isAcross, double indent) {
    const TextStyle style = m_measures->words(voice);
    if (list.ticks && !list.ordered)
        return tickBox(label, style, desk());
    return isAcross ? numberAcross(number, label, style, indent, desk())
                    : listSign(list.ordered ? number : 0, label, style, desk());
}

void FlowWriter::keepCompany(const std::vector<std::size_t>& firsts) {
    constexpr std::size_t few = 4; // lines
    const auto tie = [this](std::size_t first, std::size_t end, std::size_t piece) {
        if (end - first < few)
            m_flow.pieces[piece].wantsCompany = true;
    };
    if (firsts.size() < 2)
        return;
    tie(firsts[0], firsts[1], firsts[1] - 1);
    tie(firsts.back(), m_flow.pieces.size(), firsts.back() - 1);
}

void FlowWriter::keepShort(std::size_t first) {
    constexpr std::size_t few = 5;
    if (m_flow.pieces.size() - first <= few)
        for (; first + 1 < m_flow.pieces.size(); ++first)
            m_flow.pieces[first].tie = Tie::Bound;
}

void FlowWriter::write(const document::Fold& fold, const Place& place) {
    if (fold.level > 0)
        write(document::Heading{fold.level, {{document::Words{fold.title}}}}, place);
    write(fold.nodes, place);
}

void FlowWriter::write(const document::FillIn& fillIn, const Place& place) { setFillIn(fillIn, place, desk()); }

void FlowWriter::write(const document::Table& table, const Place& place) { setTable(table, place, desk()); }

void FlowWriter::write(const document::Figure& figure, const Place& place) { note(setPicture(figure, place, desk())); }

void FlowWriter::write(const document::Letterhead& letterhead, const Place& place) {
    note(setLetterhead(letterhead, place, desk()));
}

Result<Flow> flowOf(const document::Document& document, const document::PaperWords& words, const Measures& measures,
                    SetTexts& setTexts) {
    return FlowWriter(document, words, measures, setTexts).flow();
}

} // namespace bedside::paper
