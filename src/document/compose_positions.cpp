// SPDX-License-Identifier: MIT
// Positions, explored: the reader says who moves more and what hurts.
#include "document/compose_inlines.h"
#include "document/compose_verdict.h"
#include "document/position_parts.h"
#include "guidance/position_choice.h"

#include <algorithm>
#include <utility>

namespace bedside::document {

namespace {

using guidance::MarkedPosition;
using guidance::Role;

const MarkedPosition& markOf(const std::vector<MarkedPosition>& marked, std::size_t position) {
    return *std::ranges::find(marked, position, &MarkedPosition::position);
}

Nodes introduction(const VerdictParts& parts, const Exploration& exploration) {
    const content::SafetyText& safety = parts.judged().words.safety;
    Nodes nodes;
    if (exploration.waits)
        nodes.push_back({Box{
            BoxKind::Waiting, parts.phrases().levelCheckFirst, {{Paragraph{plain(parts.phrases().positionsWait)}}}}});
    nodes.push_back({Paragraph{parts.inlines(safety.afraid)}});
    nodes.push_back({Box{BoxKind::Ours, parts.phrases().ours, {{Paragraph{parts.inlines(safety.tenCouples)}}}}});
    return nodes;
}

Nodes patternWords(const VerdictParts& parts, std::size_t pattern) {
    const content::PatternText& text =
        parts.judged().words.patterns.at(parts.judged().guidance.positions.patterns[pattern].id.text);
    return {{Paragraph{{{Strong{plain(text.name)}}}}}, {Paragraph{parts.inlines(text.about)}}};
}

/// Each position with what it says to either of two people who both have pain.
Nodes cardsForBoth(const VerdictParts& parts, const Exploration& exploration) {
    const guidance::Positions& positions = parts.judged().guidance.positions;
    const auto more = guidance::markedPositions(positions, exploration.pattern, Role::More, exploration.changes);
    const auto less =
        guidance::markedPositions(positions, *exploration.partnersPattern, Role::Less, exploration.changes);
    Nodes nodes;
    std::size_t number = 0;
    for (const std::size_t position : guidance::positionsForBoth(positions, more, less)) {
        Nodes forMore =
            positionCards(parts, {exploration.pattern, Role::More, {markOf(more, position)}, exploration.waits});
        Nodes forLess = positionCards(
            parts, {*exploration.partnersPattern, Role::Less, {markOf(less, position)}, exploration.waits});
        Box& card = std::get<Box>(forMore.front().value);
        Box& other = std::get<Box>(forLess.front().value);
        const std::string& name = parts.judged().words.positions.at(positions.ids[position].text).name;
        card.nodes.front() = {Heading{3, plain(std::to_string(++number) + "  " + name)}};
        card.nodes.insert(card.nodes.begin() + 1, {Paragraph{{{Strong{plain(parts.phrases().forMore)}}}}});
        card.nodes.push_back({Paragraph{{{Strong{plain(parts.phrases().forLess)}}}}});
        for (auto node = other.nodes.begin() + 1; node != other.nodes.end(); ++node)
            if (!std::holds_alternative<Fold>(node->value)) // one drawing a position is enough
                card.nodes.push_back(std::move(*node));
        append(nodes, std::move(forMore));
    }
    return nodes;
}

} // namespace

Document positionsPage(const Judged& judged, Exploration exploration, const Companions& companions) {
    const VerdictParts parts(judged, companions);
    if (exploration.waits) { // no position is put first: the order is that of no clear pattern, unchanged
        exploration.pattern = judged.guidance.positions.patterns.size() - 1;
        exploration.changes.clear();
        if (exploration.partnersPattern)
            exploration.partnersPattern = exploration.pattern;
    }
    Document page{parts.phrases().positionsTitle, companions.language, introduction(parts, exploration)};
    append(page.nodes, patternWords(parts, exploration.pattern));
    append(page.nodes, changeWords(parts, exploration.changes));
    if (exploration.partnersPattern) {
        if (*exploration.partnersPattern != exploration.pattern)
            append(page.nodes, patternWords(parts, *exploration.partnersPattern));
        page.nodes.push_back({Heading{2, plain(parts.phrases().forBoth)}});
        append(page.nodes, cardsForBoth(parts, exploration));
        return page;
    }
    const bool more = exploration.role == Role::More;
    page.nodes.push_back({Heading{2, plain(more ? parts.phrases().forMore : parts.phrases().forLess)}});
    const auto marked = guidance::markedPositions(judged.guidance.positions, exploration.pattern, exploration.role,
                                                  exploration.changes);
    append(page.nodes, positionCards(parts, {exploration.pattern, exploration.role, marked, exploration.waits}));
    return page;
}

Node wayToExplore(const content::Phrases& phrases) {
    return {Paragraph{{link(LinkKind::Place, "page:positions", phrases.explorePositions)}}};
}

Document waitingPage(Document page, const content::Phrases& phrases) {
    Nodes nodes;
    Box waiting{BoxKind::Waiting, phrases.levelCheckFirst, {{Paragraph{plain(phrases.positionsWait)}}}};
    const auto close = [&] {
        if (!waiting.nodes.empty())
            nodes.push_back({std::exchange(waiting, Box{BoxKind::Waiting, "", {}})});
    };
    for (Node& node : page.nodes) {
        if (std::holds_alternative<Figure>(node.value))
            continue;
        const auto* heading = std::get_if<Heading>(&node.value);
        auto* box = std::get_if<Box>(&node.value);
        if (heading && heading->level == 1) {
            nodes.push_back(std::move(node));
        } else if (box || std::holds_alternative<Table>(node.value)) { // these stand by themselves
            close();
            if (box && box->kind != BoxKind::GetHelp)
                box->kind = BoxKind::Waiting;
            nodes.push_back(std::move(node));
        } else {
            waiting.nodes.push_back(std::move(node));
        }
    }
    close();
    page.nodes = std::move(nodes);
    return page;
}

} // namespace bedside::document
