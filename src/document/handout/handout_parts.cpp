// SPDX-License-Identifier: MIT
#include "document/handout/handout_parts.h"

#include "document/compose.h"
#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/compose_verdict.h"
#include "document/handout/claim_table.h"
#include "document/handout/position_sheet.h"
#include "document/handout/result_sheet.h"
#include "document/handout/side_by_side.h"
#include "document/handout/wallet.h"
#include "document/verdict_parts.h"
#include "guidance/judge.h"

#include <algorithm>

namespace bedside::document {

namespace {

const char* const positionsSection = "positions";
const char* const signsSection = "warning-signs";
constexpr int ownQuestionLines = 4;

using content::HandoutPart;
using content::PartKind;

bool isTicked(const Node& node) {
    const auto* list = std::get_if<List>(&node.value);
    return list && list->ticks;
}

Result<std::vector<PartPage>> one(Result<PartPage> page) {
    if (!page)
        return page.faults();
    return std::vector<PartPage>{std::move(*page)};
}

} // namespace

Result<std::vector<PartPage>> HandoutParts::pages(std::span<const HandoutPart> run) const {
    const HandoutPart& part = run.front();
    switch (part.kind) {
    case PartKind::Result:
        return one(resultPage(part));
    case PartKind::Positions:
        return one(positionsPage(part));
    case PartKind::Signs:
        return one(signsPage(part));
    case PartKind::Wallet:
        return std::vector<PartPage>{{phrases().cutOutTitle, "", walletNodes(m_companions, m_code.text)}};
    case PartKind::Everything:
        return allSections();
    case PartKind::Section:
        return one(sectionPage({part.id}, nameOf(part)));
    case PartKind::Card:
        return one(cardPage(part));
    case PartKind::Position:
        return one(chosenPositionsPage(run));
    case PartKind::Claim:
        return one(claimsPage(run));
    }
    return Fault{nameOf(part), phrases().notThere};
}

Result<PartPage> HandoutParts::resultPage(const HandoutPart& part) const {
    if (!m_sources.judged)
        return Fault{nameOf(part), phrases().needsAnswers};
    const Judged& judged = *m_sources.judged;
    return PartPage{phrases().resultTitle, "",
                    isUrgent(judged) ? urgentNodes(judged, m_companions)
                                     : summaryNodes(judged, m_companions, m_choice.hasPrivate)};
}

Faults HandoutParts::positionFaults(const std::string& part) const {
    if (!m_sources.judged)
        return {};
    const Judged& judged = *m_sources.judged;
    const guidance::PositionState state = judged.verdict.positions.state;
    if (state == guidance::PositionState::Shown)
        return {};
    const VerdictParts parts(judged, m_companions);
    const content::AdvicePage& first = parts.page(judged.words.outcomes.at(judged.verdict.texts.front().text));
    if (state == guidance::PositionState::Greyed || isUrgent(judged))
        return {{part, content::fill(phrases().positionsWaitFor, {{"title", first.title}})}};
    return {{part, phrases().noPositionsForAnswers}};
}

Result<PartPage> HandoutParts::positionsPage(const HandoutPart& part) const {
    if (!m_sources.judged)
        return Fault{nameOf(part), phrases().positionsNeedAnswers};
    if (Faults faults = positionFaults(nameOf(part)); !faults.empty())
        return faults;
    return PartPage{phrases().positionsTitle, "", allowedPositions(*m_sources.judged, m_companions)};
}

Result<PartPage> HandoutParts::chosenPositionsPage(std::span<const HandoutPart> run) const {
    Faults faults = positionFaults(nameOf(run.front()));
    if (m_sources.judged && faults.empty()) // by themselves they would not say what the answers leave for now
        faults.push_back({nameOf(run.front()), phrases().positionsFromAnswers});
    std::vector<std::string> ids;
    for (const HandoutPart& part : run)
        if (m_sources.words.positions.contains(part.id))
            ids.push_back(part.id);
        else
            faults.push_back({nameOf(part), phrases().notThere});
    if (!faults.empty())
        return faults;
    return PartPage{phrases().positionsTitle, "", chosenPositions(ids, m_sources.words, m_companions)};
}

Result<PartPage> HandoutParts::signsPage(const HandoutPart& part) const {
    const auto section = m_sources.section({signsSection});
    if (!section || signsInShort(m_sources.words, m_companions).empty())
        return Fault{nameOf(part), phrases().notThere};
    return PartPage{phrases().allSigns, "", signsWithCall(*section, m_sources.words, m_companions)};
}

Result<PartPage> HandoutParts::sectionPage(const content::SectionId& id, const std::string& part) const {
    const auto section = m_sources.section(id);
    if (!section)
        return Fault{part, phrases().notThere};
    if (std::ranges::find(m_sources.sections, id, &content::SectionSummary::id) == m_sources.sections.end())
        return Fault{part, phrases().notOpen};
    Document page = document::sectionPage(*section, m_companions);
    const Judged* judged = m_sources.judged;
    if (judged && id.text == positionsSection &&
        (isUrgent(*judged) || judged->verdict.positions.state == guidance::PositionState::Greyed))
        page = waitingPage(std::move(page), phrases());
    page.nodes.erase(page.nodes.begin()); // its title
    if (std::ranges::any_of(page.nodes, isTicked))
        page.nodes.push_back({FillIn{phrases().ownQuestions, ownQuestionLines}});
    makePart(page.nodes, 0);
    setTicksSideBySide(page.nodes);
    return PartPage{section->title, "section:" + id.text, std::move(page.nodes)};
}

Result<std::vector<PartPage>> HandoutParts::allSections() const {
    std::vector<PartPage> pages;
    List contents;
    for (const content::SectionSummary& section : m_sources.sections) {
        auto page = sectionPage(section.id, "everything");
        if (!page)
            return page.faults();
        contents.items.push_back({{Paragraph{{link(LinkKind::Section, page->about, section.title)}}}});
        pages.push_back(std::move(*page));
    }
    pages.insert(pages.begin(), {phrases().contents, "", {{std::move(contents)}}});
    return pages;
}

Result<PartPage> HandoutParts::cardPage(const HandoutPart& part) const {
    const auto card = m_sources.words.cards.find(part.id);
    if (card == m_sources.words.cards.end())
        return Fault{nameOf(part), phrases().notThere};
    if (m_sources.judged && !guidance::mayBeGiven({part.id}, m_sources.judged->guidance, m_sources.judged->sheet))
        return Fault{nameOf(part), phrases().cardHeldBack};
    PartPage page;
    Nodes body;
    const content::AdvicePage* text = &card->second.page;
    if (m_sources.judged) {
        const VerdictParts parts(*m_sources.judged, m_companions);
        text = &parts.page(card->second);
        body = parts.body(*text, false);
    } else {
        body = composeBlocks(text->blocks, m_companions);
        makePart(body, 0);
    }
    page.title = text->title;
    page.nodes.push_back({Paragraph{{{Strong{composeInlines(text->keyMessage, m_companions)}}}}});
    append(page.nodes, std::move(body));
    return page;
}

Result<PartPage> HandoutParts::claimsPage(std::span<const HandoutPart> run) const {
    Faults faults;
    std::vector<const content::Claim*> claims;
    for (const HandoutPart& part : run) {
        const content::Claim* claim = m_companions.claim({part.id});
        claims.push_back(claim);
        if (!claim)
            faults.push_back({nameOf(part), phrases().notThere});
    }
    if (!faults.empty())
        return faults;
    return PartPage{phrases().claimsTitle, "", {{claimTable(claims, m_companions)}}};
}

} // namespace bedside::document
