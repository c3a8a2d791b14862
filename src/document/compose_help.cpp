// SPDX-License-Identifier: MIT
// Who to call, from any page.
#include "document/compose.h"
#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/compose_support.h"
#include "document/phrasing.h"

namespace bedside::document {

namespace {

Node emergencyBox(const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Box box{BoxKind::GetHelp, phrases.emergencyTitle, {}};
    box.nodes.push_back({Heading{2, plain(content::fill(phrases.callNow, {{"number", companions.region.emergency}}))}});
    box.nodes.push_back({Paragraph{plain(phrases.callInsteadOfTravelling)}});
    addCallNotice(box.nodes, companions.region);
    return {std::move(box)};
}

} // namespace

void addCallNotice(Nodes& nodes, const content::Region& region) {
    if (!region.notice.empty())
        nodes.push_back({Paragraph{plain(region.notice), Voice::Small}});
}

Nodes supportLines(const Companions& companions) {
    const content::Region& region = companions.region;
    if (region.support.empty())
        return {{Paragraph{plain(companions.phrases->supportElsewhere)}}};
    List list;
    for (const content::SupportLine& line : region.support)
        list.items.push_back(
            {{Paragraph{{{Words{labelOf(line.name, *companions.phrases)}}, {Strong{plain(line.number)}}}}},
             {Paragraph{plain(line.checked), Voice::Small}}});
    return {{std::move(list)}};
}

namespace {

/// Returns the place right behind the words that say to call, where one looks for the number: the heading, or what
/// leads below it.
Nodes::iterator behindCall(Nodes& nodes) {
    if (nodes.empty() || !std::holds_alternative<Heading>(nodes.front().value))
        return nodes.end();
    const auto at = nodes.begin() + 1;
    const auto* below = at != nodes.end() ? std::get_if<Paragraph>(&at->value) : nullptr;
    return below && below->voice == Voice::Lead ? at + 1 : at;
}

} // namespace

void addWayToCountry(Document& page, const Companions& companions, bool isSettled) {
    const content::Region& region = companions.region;
    const content::Phrases& phrases = *companions.phrases;
    const bool isChosen = region.id.text != "none";
    if (isSettled && !isChosen)
        return;
    Inlines way;
    if (isChosen)
        way = plain(content::fill(phrases.countryIs, {{"country", region.name}}) + " ");
    if (isSettled)
        way.push_back({Words{phrases.settledCountry}});
    else
        way.push_back(link(LinkKind::Place, "page:country", isChosen ? phrases.changeCountry : phrases.chooseCountry));
    for (Node& node : page.nodes)
        if (auto* box = std::get_if<Box>(&node.value)) {
            box->nodes.insert(isChosen ? box->nodes.end() : behindCall(box->nodes), {Paragraph{std::move(way)}});
            return;
        }
}

Document helpPage(const content::Section& warningSigns, const Companions& companions) {
    const content::Region& region = companions.region;
    const content::Phrases& phrases = *companions.phrases;
    Document page{phrases.getHelp, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(phrases.getHelp)}});
    page.nodes.push_back(emergencyBox(companions));
    page.nodes.push_back({Paragraph{{{Words{labelOf(phrases.adviceToday, phrases)}}, {Strong{plain(region.advice)}}}}});
    page.nodes.push_back({Heading{2, plain(phrases.allSigns)}});
    for (Node& node : composeBlocks(warningSigns.blocks, companions))
        page.nodes.push_back(std::move(node));
    page.nodes.push_back({Heading{2, plain(phrases.support)}});
    for (Node& node : supportLines(companions))
        page.nodes.push_back(std::move(node));
    if (!region.checked.empty())
        page.nodes.push_back(
            {Paragraph{plain(labelOf(phrases.numbersChecked, phrases) + region.checked), Voice::Small}});
    return page;
}

} // namespace bedside::document
