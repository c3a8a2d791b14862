// SPDX-License-Identifier: MIT
#include "document/handout/wallet.h"

#include "document/compose_inlines.h"
#include "document/compose_support.h"

namespace bedside::document {

namespace {

Box walletSigns(const content::Phrases& phrases) {
    Box card{BoxKind::CutOut, phrases.walletCallFor, {}};
    List signs;
    for (const std::string& sign :
         {phrases.walletSignNumb, phrases.walletSignBladder, phrases.walletSignLegs, phrases.walletSignLeg,
          phrases.walletSignChest, phrases.walletSignHeadache, phrases.walletSignBelly, phrases.walletSignFall})
        signs.items.push_back({{Paragraph{plain(sign), Voice::Small}}});
    card.nodes.push_back({std::move(signs)});
    return card;
}

Box numbersCard(const content::Region& region, const std::string& code, const content::Phrases& phrases) {
    Box card{BoxKind::CutOut, phrases.walletCall, {}};
    if (region.id.text == "none")
        card.nodes.push_back({FillIn{phrases.walletNumber, 1}});
    else
        card.nodes.push_back({Paragraph{plain(region.emergency), Voice::Number}});
    card.nodes.push_back({Paragraph{plain(phrases.walletToday), Voice::Small}});
    card.nodes.push_back({Paragraph{plain(phrases.walletMaternity), Voice::Small}});
    addCallNotice(card.nodes, region);
    card.nodes.push_back({Paragraph{plain(code), Voice::Small}});
    return card;
}

} // namespace

Nodes walletNodes(const Companions& companions, const std::string& code) {
    const content::Phrases& phrases = *companions.phrases;
    return {
        {Paragraph{plain(phrases.howToCut)}}, {walletSigns(phrases)}, {numbersCard(companions.region, code, phrases)}};
}

} // namespace bedside::document
