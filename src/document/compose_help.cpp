// SPDX-License-Identifier: MIT
// Who to call, from any page.
#include "document/compose.h"
#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/compose_support.h"
#include "document/words.h"

namespace bedside::document {

namespace {

Node emergencyBox(const content::Region& region) {
    Box box{BoxKind::GetHelp, words::emergencyTitle, {}};
    box.nodes.push_back({Heading{2, plain(std::string(words::callNow) + ": " + region.emergency)}});
    box.nodes.push_back({Paragraph{plain(words::callInsteadOfTravelling)}});
    return {std::move(box)};
}

} // namespace

Nodes supportLines(const content::Region& region) {
    if (region.support.empty())
        return {{Paragraph{plain(words::supportElsewhere)}}};
    List list;
    for (const content::SupportLine& line : region.support)
        list.items.push_back({{Paragraph{{{Words{line.name + ": "}}, {Strong{plain(line.number)}}}}},
                              {Paragraph{plain(line.checked), Voice::Small}}});
    return {{std::move(list)}};
}

void addWayToCountry(Document& page, const content::Region& region, bool isSettled) {
    const bool isChosen = region.id.text != "none";
    if (isSettled && !isChosen)
        return;
    Inlines way;
    if (isChosen)
        way = plain(words::country + region.name + ". ");
    if (isSettled)
        way.push_back({Words{words::settledCountry}});
    else
        way.push_back(link(LinkKind::Place, "page:country", isChosen ? words::changeCountry : words::chooseCountry));
    for (Node& node : page.nodes)
        if (auto* box = std::get_if<Box>(&node.value)) {
            box->nodes.push_back({Paragraph{std::move(way)}});
            return;
        }
}

Document helpPage(const content::Section& warningSigns, const Companions& companions) {
    const content::Region& region = companions.region;
    Document page{words::getHelp, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(words::getHelp)}});
    page.nodes.push_back(emergencyBox(region));
    page.nodes.push_back(
        {Paragraph{{{Words{std::string(words::adviceToday) + ": "}}, {Strong{plain(region.advice)}}}}});
    page.nodes.push_back({Heading{2, plain(words::allSigns)}});
    for (Node& node : composeBlocks(warningSigns.blocks, companions))
        page.nodes.push_back(std::move(node));
    page.nodes.push_back({Heading{2, plain(words::support)}});
    for (Node& node : supportLines(region))
        page.nodes.push_back(std::move(node));
    if (!region.checked.empty())
        page.nodes.push_back(
            {Paragraph{plain(std::string(words::numbersChecked) + ": " + region.checked), Voice::Small}});
    return page;
}

} // namespace bedside::document
