// SPDX-License-Identifier: MIT
#include "paper/flow_nodes.h"

#include "paper/parts/cards.h"

#include <algorithm>
#include <utility>

namespace bedside::paper {

bool FlowWriter::writeCards(std::span<const document::Node> nodes, const Place& place) {
    const double width = std::min(cardWidth, place.width) - 2 * cardInset;
    const auto [print, pair] = cardPrint(nodes, width, place.width);
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
    addCards(std::move(cards), pair, place, desk());
    return true;
}

void FlowWriter::writeCard(const document::Box& box, const Place& place) {
    BoxStyle style;
    style.label = m_measures->palette()("ink");
    writeLabel(box, style, place);
    if (!box.label.empty())
        m_flow.pieces.back().after = steps(2);
    write(box.nodes, place);
}

FlowWriter::CardPrint FlowWriter::cardPrint(std::span<const document::Node> nodes, double width,
                                            double pageWidth) const {
    constexpr double shares[] = {0.92, 0.86, 0.8, 0.74, 0.69, 0.65};
    constexpr double smallShares[] = {0.65, 0.6, 0.55};
    for (const double share : shares)
        if (cardHeightIn(nodes, m_measures->forCard(share), width) <= cardHeight)
            return {m_measures->forCard(share), Pair::Stacked};
    const auto count = static_cast<double>(nodes.size());
    const Pair asWide = nodes.size() == 2 && pageWidth >= 2 * cardWidth ? Pair::Beside : Pair::Stacked;
    const std::pair<double, Pair> rooms[] = {{roomLeft() / count, Pair::Stacked},
                                             {asWide == Pair::Beside ? roomLeft() : 0, asWide},
                                             {m_measures->room() / count, Pair::Stacked},
                                             {m_measures->room(), asWide}};
    for (const auto& [room, pair] : rooms)
        for (const double share : smallShares)
            if (cardHeightIn(nodes, m_measures->forCard(share), width) <= room)
                return {m_measures->forCard(share), pair};
    return {m_measures->forCard(smallShares[0]), Pair::Stacked};
}

double FlowWriter::roomLeft() const {
    constexpr double title = 0.4; // of a page: more than that may end a page
    double height = 0;
    for (const Piece& piece : m_flow.pieces)
        height += piece.before + piece.height + piece.after;
    return height < title * m_measures->room() ? m_measures->room() - height - steps(6) : 0;
}

double FlowWriter::cardHeightIn(std::span<const document::Node> nodes, const Measures& print, double width) const {
    double height = 0;
    for (const document::Node& node : nodes) {
        FlowWriter trial({"", m_language, {}}, m_words, print, m_setTexts);
        trial.writeCard(std::get<document::Box>(node.value), {0, width, 0, Tie::Bound});
        height = std::max(height, takenFrom(trial.m_flow, {}).height);
    }
    return height + 2 * cardInset;
}

} // namespace bedside::paper
