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
    constexpr double shares[] = {0.92, 0.86, 0.8, 0.74, 0.69, 0.65, 0.6, 0.55};
    constexpr double leastShare = 0.65; // of a card that is not folded, however small the print
    constexpr double leastSize = 8.5;   // points, where there is room for more
    constexpr int mostFolds = 4;
    const double body = m_measures->words(document::Voice::Body).size;
    const bool mayBeside = nodes.size() == 2 && pageWidth >= 2 * cardWidth;
    for (int cards = 1; cards <= mostFolds; ++cards) { // in the height of each
        const double height = cards * cardHeight;
        const double stacked = height * static_cast<double>(nodes.size());
        const bool isStacked = cards == 1 || stacked <= roomLeft() || !mayBeside;
        for (const double share : shares) {
            const bool isLegible = cards == 1 ? share >= leastShare : share * body >= leastSize;
            if (isLegible && height <= m_measures->room() &&
                cardHeightIn(nodes, m_measures->forCard(share), width) <= height)
                return {m_measures->forCard(share), isStacked ? Pair::Stacked : Pair::Beside};
        }
    }
    return {m_measures->forCard(std::clamp(leastSize / body, shares[7], leastShare)), Pair::Stacked};
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
