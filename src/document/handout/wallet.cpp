// SPDX-License-Identifier: MIT
#include "document/handout/wallet.h"

#include "document/compose_inlines.h"
#include "document/handout/handout_words.h"

namespace bedside::document {

namespace {

Box signsCard() {
    Box card{BoxKind::CutOut, words::walletCallFor, {}};
    List signs;
    for (const char* sign : words::walletSigns)
        signs.items.push_back({{Paragraph{plain(sign), Voice::Small}}});
    card.nodes.push_back({std::move(signs)});
    return card;
}

Box numbersCard(const content::Region& region, const std::string& code) {
    Box card{BoxKind::CutOut, words::walletCall, {}};
    if (region.id.text == "none")
        card.nodes.push_back({FillIn{words::walletNumber, 1}});
    else
        card.nodes.push_back({Paragraph{plain(region.emergency), Voice::Number}});
    card.nodes.push_back({Paragraph{plain(words::walletToday), Voice::Small}});
    card.nodes.push_back({Paragraph{plain(words::walletMaternity), Voice::Small}});
    card.nodes.push_back({Paragraph{plain(code), Voice::Small}});
    return card;
}

} // namespace

Nodes walletNodes(const Companions& companions, const std::string& code) {
    return {{Paragraph{plain(words::howToCut)}}, {signsCard()}, {numbersCard(companions.region, code)}};
}

} // namespace bedside::document
