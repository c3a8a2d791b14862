// SPDX-License-Identifier: MIT
#include "document/handout/position_sheet.h"

#include "document/compose_inlines.h"
#include "document/position_parts.h"
#include "document/words.h"

#include <set>

namespace bedside::document {

namespace {

Nodes introduction(const content::GuidanceText& words, const Companions& companions) {
    Box ours{BoxKind::Ours, words::ours, {{Paragraph{composeInlines(words.safety.tenCouples, companions)}}}};
    return {{Paragraph{composeInlines(words.safety.afraid, companions)}}, {std::move(ours)}};
}

/// Returns the names of those that are to be left for now, as a line; nothing where there are none.
Nodes leftForNow(const VerdictParts& parts, const std::vector<guidance::MarkedPosition>& marked) {
    std::string names;
    for (const guidance::MarkedPosition& each : marked)
        if (each.mark == guidance::Mark::Leave) {
            const std::string& id = parts.judged().guidance.positions.ids[each.position].text;
            names += (names.empty() ? "" : ", ") + parts.judged().words.positions.at(id).name;
        }
    if (names.empty())
        return {};
    return {{Paragraph{{{Strong{plain(parts.judged().words.marks.at("leave") + ": ")}}, {Words{names + "."}}}}}};
}

/// Draws each position once: `drawn` knows those that were drawn before.
Nodes forRole(const VerdictParts& parts, guidance::Role role, std::set<std::size_t>& drawn) {
    const guidance::PositionAdvice& advice = parts.judged().verdict.positions;
    const bool more = role == guidance::Role::More;
    PositionOrder order{advice.pattern, role, more ? advice.more : advice.less, false};
    Nodes left = leftForNow(parts, order.marked);
    std::erase_if(order.marked, [](const auto& each) { return each.mark == guidance::Mark::Leave; });
    Nodes nodes{{Heading{2, plain(more ? words::forMore : words::forLess)}}};
    Nodes cards = positionCards(parts, order);
    for (std::size_t card = 0; card < cards.size(); ++card)
        if (!drawn.insert(order.marked[card].position).second)
            std::erase_if(std::get<Box>(cards[card].value).nodes,
                          [](const Node& node) { return std::holds_alternative<Fold>(node.value); });
    append(nodes, std::move(cards));
    append(nodes, std::move(left));
    return nodes;
}

Paragraph labelled(const char* label, Inlines inlines) {
    inlines.insert(inlines.begin(), {Strong{plain(label)}});
    return {std::move(inlines)};
}

Box chosenCard(const content::PositionText& text, const Companions& companions) {
    Box card{BoxKind::Card, "", {}};
    card.nodes.push_back({Heading{2, plain(text.name)}});
    if (const auto figure = companions.figure ? companions.figure(text.figure) : std::nullopt)
        card.nodes.push_back({Figure{figure->id.text, figure->svg, figure->caption, figure->description, figure->width,
                                     figure->height}});
    const auto add = [&](const char* role, const content::Spans& how, const content::Spans& spine) {
        card.nodes.push_back({Paragraph{{{Strong{plain(role)}}}}});
        card.nodes.push_back({Paragraph{composeInlines(how, companions)}});
        card.nodes.push_back({labelled(words::yourBack, composeInlines(spine, companions))});
    };
    add(words::forMore, text.how.more, text.spine.more);
    add(words::forLess, text.how.less, text.spine.less);
    return card;
}

} // namespace

Nodes allowedPositions(const Judged& judged, const Companions& companions) {
    const VerdictParts parts(judged, companions);
    const guidance::PositionAdvice& advice = judged.verdict.positions;
    const content::PatternText& pattern =
        judged.words.patterns.at(judged.guidance.positions.patterns[advice.pattern].id.text);
    Nodes nodes = introduction(judged.words, companions);
    nodes.push_back({Paragraph{{{Strong{plain(pattern.name)}}}}});
    nodes.push_back({Paragraph{composeInlines(pattern.about, companions)}});
    append(nodes, changeWords(parts, advice.changes));
    const bool moreFirst = advice.first == guidance::Role::More;
    std::set<std::size_t> drawn;
    append(nodes, forRole(parts, advice.first, drawn));
    append(nodes, forRole(parts, moreFirst ? guidance::Role::Less : guidance::Role::More, drawn));
    return nodes;
}

Nodes chosenPositions(const std::vector<std::string>& ids, const content::GuidanceText& words,
                      const Companions& companions) {
    Nodes nodes = introduction(words, companions);
    for (const std::string& id : ids)
        nodes.push_back({chosenCard(words.positions.at(id), companions)});
    return nodes;
}

} // namespace bedside::document
