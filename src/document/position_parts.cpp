// SPDX-License-Identifier: MIT
#include "document/position_parts.h"

#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/compose_verdict.h"

#include <algorithm>

namespace bedside::document {

namespace {

const content::Spans& roleWords(const content::ForRoles& roles, guidance::Role role) {
    return role == guidance::Role::More ? roles.more : roles.less;
}

const char* roleName(guidance::Role role) { return role == guidance::Role::More ? "more" : "less"; }

const std::string& markName(const content::GuidanceText& words, guidance::Mark mark) {
    constexpr const char* ids[] = {"leave", "care", "first"};
    return words.marks.at(ids[static_cast<std::size_t>(mark)]);
}

/// The drawing of a position, once a page is enough to have its own name.
Fold drawing(const VerdictParts& parts, const content::PositionText& text, const std::string& id) {
    Fold fold{"drawing-" + id, 0, parts.phrases().showDrawing, {}, parts.judged().drawings};
    if (auto figure = figureOf(text.figure, parts.companions()))
        fold.nodes.push_back({std::move(*figure)});
    return fold;
}

Node positionCard(const VerdictParts& parts, const PositionOrder& order, const guidance::MarkedPosition& marked,
                  std::size_t number) {
    const guidance::Guidance& guidance = parts.judged().guidance;
    const content::GuidanceText& words = parts.judged().words;
    const std::string& id = guidance.positions.ids[marked.position].text;
    const content::PositionText& text = words.positions.at(id);
    Box card{order.waits ? BoxKind::Waiting : BoxKind::Card, "", {}};
    card.nodes.push_back({Heading{3, plain(std::to_string(number) + "  " + text.name)}});
    card.nodes.push_back({markLine(parts, order, marked)});
    card.nodes.push_back({Paragraph{parts.inlines(roleWords(text.how, order.role))}});
    card.nodes.push_back({labelled(parts.phrases().yourBack, parts.inlines(roleWords(text.spine, order.role)))});
    const content::PatternText& pattern = words.patterns.at(guidance.positions.patterns[order.pattern].id.text);
    const auto reason = pattern.reasons.find(id);
    if (reason != pattern.reasons.end() && !roleWords(reason->second, order.role).empty())
        card.nodes.push_back(
            {labelled(parts.phrases().whyThisMark, parts.inlines(roleWords(reason->second, order.role)))});
    Fold shown = drawing(parts, text, id + "-" + roleName(order.role));
    if (!shown.nodes.empty())
        card.nodes.push_back({std::move(shown)});
    return {std::move(card)};
}

void addRoles(Nodes& nodes, const VerdictParts& parts, bool waits) {
    const guidance::PositionAdvice& advice = parts.judged().verdict.positions;
    const PositionOrder more{advice.pattern, guidance::Role::More, advice.more, waits};
    const PositionOrder less{advice.pattern, guidance::Role::Less, advice.less, waits};
    const bool moreFirst = advice.first == guidance::Role::More;
    nodes.push_back({Heading{2, plain(moreFirst ? parts.phrases().forMore : parts.phrases().forLess)}});
    append(nodes, positionCards(parts, moreFirst ? more : less));
    nodes.push_back({Fold{"other-role", 2, moreFirst ? parts.phrases().forLess : parts.phrases().forMore,
                          positionCards(parts, moreFirst ? less : more)}});
}

} // namespace

Paragraph labelled(const std::string& label, Inlines inlines) {
    inlines.insert(inlines.begin(), {Strong{plain(label + " ")}});
    return {std::move(inlines)};
}

Nodes positionGrounds(const content::GuidanceText& words, const Companions& companions) {
    Box ours{
        BoxKind::Ours, companions.phrases->ours, {{Paragraph{composeInlines(words.safety.tenCouples, companions)}}}};
    return {{Paragraph{composeInlines(words.safety.afraid, companions)}}, {std::move(ours)}};
}

Nodes positionOpening(const VerdictParts& parts, std::size_t pattern) {
    const content::GuidanceText& words = parts.judged().words;
    const content::PatternText& text = words.patterns.at(parts.judged().guidance.positions.patterns[pattern].id.text);
    Nodes nodes = positionGrounds(words, parts.companions());
    nodes.push_back({Paragraph{{{Strong{plain(text.name)}}}}});
    nodes.push_back({Paragraph{parts.inlines(text.about)}});
    return nodes;
}

Paragraph markLine(const VerdictParts& parts, const PositionOrder& order, const guidance::MarkedPosition& marked) {
    const guidance::Pattern& pattern = parts.judged().guidance.positions.patterns[order.pattern];
    const auto& sources = order.role == guidance::Role::More ? pattern.moreSources : pattern.lessSources;
    const content::Phrases& phrases = parts.phrases();
    Paragraph line;
    line.inlines.push_back({Strong{plain(markName(parts.judged().words, marked.mark))}});
    content::Spans said{{content::Text{" · " + (marked.stated ? phrases.stated : phrases.inferred)}}};
    content::Citation cited;
    if (marked.position < sources.size())
        for (const std::string& id : sources[marked.position])
            cited.studies.push_back({id});
    if (!cited.studies.empty()) {
        std::get<content::Text>(said.front().value).text += " ";
        said.push_back({std::move(cited)});
    }
    for (Inline& part : parts.inlines(said))
        line.inlines.push_back(std::move(part));
    return line;
}

Nodes positionCards(const VerdictParts& parts, const PositionOrder& order) {
    Nodes nodes;
    std::size_t number = 0;
    for (const guidance::MarkedPosition& marked : order.marked)
        nodes.push_back(positionCard(parts, order, marked, ++number));
    return nodes;
}

Nodes changeWords(const VerdictParts& parts, const std::vector<std::size_t>& changes) {
    Nodes nodes;
    for (const std::size_t change : changes) {
        const auto text = parts.judged().words.markChanges.find(parts.judged().guidance.positions.changes[change].id);
        if (text == parts.judged().words.markChanges.end())
            continue;
        const Node said{Paragraph{parts.inlines(text->second)}};
        if (std::ranges::find(nodes, said) == nodes.end()) // several changes have one reason
            nodes.push_back(said);
    }
    return nodes;
}

Nodes positionNodes(const VerdictParts& parts) {
    const guidance::PositionAdvice& advice = parts.judged().verdict.positions;
    Nodes nodes;
    if (advice.state == guidance::PositionState::Hidden)
        return nodes;
    nodes.push_back({Heading{2, plain(parts.phrases().positionsTitle)}});
    if (advice.state == guidance::PositionState::Greyed) {
        Box waiting{
            BoxKind::Waiting, parts.phrases().levelCheckFirst, {{Paragraph{plain(parts.phrases().positionsWait)}}}};
        List names;
        for (const guidance::PositionId& id : parts.judged().guidance.positions.ids)
            names.items.push_back({{Paragraph{plain(parts.judged().words.positions.at(id.text).name)}}});
        waiting.nodes.push_back({std::move(names)});
        nodes.push_back({std::move(waiting)});
        return nodes;
    }
    append(nodes, positionOpening(parts, advice.pattern));
    append(nodes, changeWords(parts, advice.changes));
    addRoles(nodes, parts, false);
    nodes.push_back(wayToExplore(parts.phrases()));
    return nodes;
}

} // namespace bedside::document
