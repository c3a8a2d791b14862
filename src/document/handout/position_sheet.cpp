// SPDX-License-Identifier: MIT
#include "document/handout/position_sheet.h"

#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/phrasing.h"
#include "document/position_parts.h"

namespace bedside::document {

namespace {

/// Returns the names of those that are to be left for now, below a line that tells by whom, for it may stand on another
/// page than the heading does; nothing where there are none.
Nodes leftForNow(const VerdictParts& parts, const PositionOrder& order) {
    List names; // which have commas of their own
    for (const guidance::MarkedPosition& each : order.marked)
        if (each.mark == guidance::Mark::Leave) {
            const std::string& id = parts.judged().guidance.positions.ids[each.position].text;
            names.items.push_back({{Paragraph{plain(parts.judged().words.positions.at(id).name)}}});
        }
    if (names.items.empty())
        return {};
    const content::Phrases& phrases = parts.phrases();
    const std::string line =
        content::fill(order.role == guidance::Role::More ? phrases.leaveForMore : phrases.leaveForLess,
                      {{"leave", parts.judged().words.marks.at("leave")}});
    return {{Paragraph{{{Strong{plain(content::fill(phrases.label, {{"label", line}}))}}}}}, {std::move(names)}};
}

PositionOrder orderFor(const VerdictParts& parts, guidance::Role role) {
    const guidance::PositionAdvice& advice = parts.judged().verdict.positions;
    return {advice.pattern, role, role == guidance::Role::More ? advice.more : advice.less, false};
}

Node roleHeading(guidance::Role role, const content::Phrases& phrases) {
    return {Heading{2, plain(role == guidance::Role::More ? phrases.forMore : phrases.forLess)}};
}

/// The reader's own role: a card for each position, with its drawing.
Nodes cardsFor(const VerdictParts& parts, guidance::Role role) {
    PositionOrder order = orderFor(parts, role);
    Nodes left = leftForNow(parts, order);
    std::erase_if(order.marked, [](const auto& each) { return each.mark == guidance::Mark::Leave; });
    Nodes nodes{roleHeading(role, parts.phrases())};
    append(nodes, positionCards(parts, order));
    append(nodes, std::move(left));
    return nodes;
}

/// The other role in short: the mark, and who is where.
Nodes linesFor(const VerdictParts& parts, guidance::Role role) {
    const PositionOrder order = orderFor(parts, role);
    List list{true, {}};
    for (const guidance::MarkedPosition& marked : order.marked) {
        if (marked.mark == guidance::Mark::Leave)
            continue;
        const std::string& id = parts.judged().guidance.positions.ids[marked.position].text;
        const content::PositionText& text = parts.judged().words.positions.at(id);
        Paragraph line = markLine(parts, order, marked);
        line.inlines.insert(line.inlines.begin(), {Strong{plain(labelOf(text.name, parts.phrases()))}});
        line.inlines.push_back({Words{". "}});
        for (Inline& word : parts.inlines(role == guidance::Role::More ? text.how.more : text.how.less))
            line.inlines.push_back(std::move(word));
        list.items.push_back({{std::move(line)}});
    }
    Nodes nodes{roleHeading(role, parts.phrases())};
    if (!list.items.empty())
        nodes.push_back({std::move(list)});
    append(nodes, leftForNow(parts, order));
    return nodes;
}

Box chosenCard(const content::PositionText& text, const Companions& companions) {
    Box card{BoxKind::Card, "", {}};
    card.nodes.push_back({Heading{2, plain(text.name)}});
    if (auto figure = figureOf(text.figure, companions))
        card.nodes.push_back({std::move(*figure)});
    const content::Phrases& phrases = *companions.phrases;
    const auto add = [&](const std::string& role, const content::Spans& how, const content::Spans& spine) {
        card.nodes.push_back({Paragraph{{{Strong{plain(role)}}}}});
        card.nodes.push_back({Paragraph{composeInlines(how, companions)}});
        card.nodes.push_back({labelled(phrases.yourBack, composeInlines(spine, companions))});
    };
    add(phrases.forMore, text.how.more, text.spine.more);
    add(phrases.forLess, text.how.less, text.spine.less);
    return card;
}

} // namespace

Nodes allowedPositions(const Judged& judged, const Companions& companions) {
    const VerdictParts parts(judged, companions);
    const guidance::PositionAdvice& advice = judged.verdict.positions;
    Nodes nodes = positionOpening(parts, advice.pattern);
    append(nodes, changeWords(parts, advice.changes));
    append(nodes, cardsFor(parts, advice.first));
    append(nodes, linesFor(parts, advice.first == guidance::Role::More ? guidance::Role::Less : guidance::Role::More));
    return nodes;
}

Nodes chosenPositions(const std::vector<std::string>& ids, const content::GuidanceText& words,
                      const Companions& companions) {
    Nodes nodes = positionGrounds(words, companions);
    nodes.insert(
        nodes.begin(),
        {Box{BoxKind::Careful, companions.phrases->careful, {{Paragraph{plain(companions.phrases->notFromAnswers)}}}}});
    for (const std::string& id : ids)
        nodes.push_back({chosenCard(words.positions.at(id), companions)});
    return nodes;
}

} // namespace bedside::document
