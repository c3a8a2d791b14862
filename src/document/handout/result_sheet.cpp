// SPDX-License-Identifier: MIT
#include "document/handout/result_sheet.h"

#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/compose_support.h"
#include "document/handout/sign_groups.h"
#include "document/verdict_parts.h"
#include "document/writers.h"

#include <algorithm>
#include <iterator>

namespace bedside::document {

namespace {

const char* const signsCard = "A12";

bool isUrgent(guidance::Urgency urgency) { return urgency <= guidance::Urgency::SameDay; }

/// Adds the number to call, large, at that place; where no country is chosen, room at the end to write it down.
void addNumber(Nodes& nodes, std::ptrdiff_t place, const Companions& companions) {
    const content::Region& region = companions.region;
    if (region.id.text == "none")
        nodes.push_back({FillIn{companions.phrases->writeNumber, 1}});
    else
        nodes.insert(nodes.begin() + place, {Paragraph{plain(region.emergency), Voice::Number}});
    addCallNotice(nodes, region);
}

/// True where only private answers lead to the card.
bool isPrivate(const guidance::ShownCard& shown, const guidance::Guidance& guidance) {
    for (std::size_t place = 0; place < guidance.questions.size(); ++place)
        if (shown.questions[place] && !guidance.questions[place].isPrivate)
            return false;
    return shown.questions.any();
}

class SheetComposer {
public:
    SheetComposer(const Judged& judged, const Companions& companions)
        : m_parts(judged, companions), m_judged(judged), m_verdict(judged.verdict), m_companions(companions) {}

    Nodes urgent() {
        const content::AdvicePage& main = page(m_verdict.texts.front());
        const bool isToday = m_verdict.urgency == guidance::Urgency::SameDay;
        m_nodes.push_back({card()});
        std::get<Heading>(std::get<Box>(m_nodes.back().value).nodes.front().value).level = 1;
        if (isToday) // what it may be, and who to ask, before what holds for all
            addCauses(m_verdict.outcome);
        if (isToday)
            addHeading(m_companions.phrases->whatToDo);
        add(m_parts.body(main, isToday));
        if (!isToday)
            addCauses(m_verdict.outcome);
        for (const std::size_t also : m_verdict.also) // another danger needs its own call
            if (isUrgent(m_parts.outcome(also).urgency)) {
                add(m_parts.section(page(m_parts.outcome(also).texts.front().text)));
                addCauses(also);
            }
        return std::move(m_nodes);
    }

    /// Returns how urgent it is and, in an emergency, the number.
    Box card() const {
        Box card = m_parts.levelCard(m_verdict.outcome, page(m_verdict.texts.front()));
        if (m_verdict.urgency == guidance::Urgency::Emergency)
            addNumber(card.nodes, 1, m_companions);
        return card;
    }

    Nodes summary(bool hasPrivate) {
        const content::AdvicePage& main = page(m_verdict.texts.front());
        m_nodes.push_back({m_parts.levelCard(m_verdict.outcome, main)});
        addWhatToDo(main);
        addAlso();
        addCards(hasPrivate);
        return std::move(m_nodes);
    }

private:
    const content::AdvicePage& page(const guidance::TextId& id) const {
        return m_parts.page(m_judged.words.outcomes.at(id.text));
    }
    void add(Nodes nodes) { append(m_nodes, std::move(nodes)); }
    void addHeading(const std::string& title) { m_nodes.push_back({Heading{2, plain(title)}}); }

    void addCauses(std::size_t outcome) {
        for (const std::size_t cause : m_parts.causesOf(outcome))
            add(m_parts.section(page(m_parts.outcome(outcome).causes[cause].text)));
    }

    void addWhatToDo(const content::AdvicePage& main) {
        addHeading(m_companions.phrases->whatToDo);
        add(m_parts.body(main, true));
        for (auto more = m_verdict.texts.begin() + 1; more != m_verdict.texts.end(); ++more)
            add(m_parts.section(page(*more)));
    }
    void addAlso() {
        if (m_verdict.also.empty())
            return;
        addHeading(m_companions.phrases->alsoForYou);
        for (const std::size_t also : m_verdict.also) {
            const content::AdvicePage& text = page(m_parts.outcome(also).texts.front().text);
            Box card = m_parts.levelCard(also, text);
            std::get<Heading>(card.nodes.front().value).level = 3;
            m_nodes.push_back({std::move(card)});
            add(m_parts.body(text, true));
        }
    }
    void addCards(bool hasPrivate) {
        const auto end = m_verdict.cards.begin() + static_cast<std::ptrdiff_t>(m_verdict.firstView);
        if (end == m_verdict.cards.begin())
            return;
        addHeading(m_companions.phrases->adviceForYou);
        // Others may see the paper: what only private answers lead to stays on the screen, save what keeps from harm.
        for (auto shown = m_verdict.cards.begin(); shown != end; ++shown)
            if (const guidance::Card& card = m_judged.guidance.cards[shown->card];
                card.safety || hasPrivate || !isPrivate(*shown, m_judged.guidance))
                if (card.id.text != signsCard) // the signs follow, as on every handout
                    m_nodes.push_back(cardNode(card));
    }
    Node cardNode(const guidance::Card& card) const {
        const content::AdvicePage& text = m_parts.page(m_judged.words.cards.at(card.id.text));
        Box box{card.safety ? BoxKind::Careful : BoxKind::Card, card.safety ? m_companions.phrases->careful : "", {}};
        box.nodes.push_back({Heading{3, plain(text.title)}});
        box.nodes.push_back({Paragraph{{{Strong{m_parts.inlines(text.keyMessage)}}}}});
        append(box.nodes, withoutSignsInShort(m_parts.body(text, true)));
        return {std::move(box)};
    }
    /// The signs follow below: a card that ends with them too, under a heading of its own, would say them twice.
    Nodes withoutSignsInShort(Nodes body) const {
        const auto text = [this](const Node& node) { return plainText({"", "", {node}}, *m_companions.phrases); };
        const Nodes signs = composeBlocks(m_judged.words.cards.at(signsCard).page.blocks, m_companions);
        if (body.size() > 1 && !signs.empty() && std::holds_alternative<Heading>((body.end() - 2)->value) &&
            text(body.back()) == text(signs.back()))
            body.erase(body.end() - 2, body.end());
        return body;
    }

    VerdictParts m_parts;
    const Judged& m_judged;
    const guidance::Verdict& m_verdict;
    const Companions& m_companions;
    Nodes m_nodes;
};

} // namespace

PrivateAdvice privateAdvice(const Judged& judged) {
    PrivateAdvice advice;
    if (isUrgent(judged)) // its sheet holds no cards
        return advice;
    for (std::size_t place = 0; place < judged.verdict.firstView; ++place)
        if (const guidance::ShownCard& shown = judged.verdict.cards[place]; isPrivate(shown, judged.guidance))
            (judged.guidance.cards[shown.card].safety ? advice.keepsFromHarm : advice.isMore) = true;
    return advice;
}

bool isUrgent(const Judged& judged) { return isUrgent(judged.verdict.urgency); }

Nodes urgentNodes(const Judged& judged, const Companions& companions) {
    return SheetComposer(judged, companions).urgent();
}

Box urgentBanner(const Judged& judged, const Companions& companions) {
    return SheetComposer(judged, companions).card();
}

Nodes summaryNodes(const Judged& judged, const Companions& companions, bool hasPrivate) {
    return SheetComposer(judged, companions).summary(hasPrivate);
}

Nodes signsInShort(const content::GuidanceText& words, const Companions& companions) {
    const auto card = words.cards.find(signsCard);
    if (card == words.cards.end())
        return {};
    const content::AdvicePage& signs = card->second.page;
    SignGroups groups = signGroups(signs, companions);
    Paragraph key{{{Strong{composeInlines(signs.keyMessage, companions)}}}};
    for (Node& node : groups.about)
        if (auto* about = std::get_if<Paragraph>(&node.value)) {
            key.inlines.push_back({Words{" "}});
            std::ranges::move(about->inlines, std::back_inserter(key.inlines));
        }
    Nodes nodes{{Heading{2, plain(signs.title)}}, {std::move(key)}};
    const content::Region& region = companions.region;
    const std::string call = content::fill(companions.phrases->callNow, {{"number", region.emergency}});
    addCallNotice(nodes, region);
    const auto middle = groups.now.items.begin() + static_cast<std::ptrdiff_t>((groups.now.items.size() + 1) / 2);
    List rest{false, {std::make_move_iterator(middle), std::make_move_iterator(groups.now.items.end())}};
    groups.now.items.erase(middle, groups.now.items.end());
    Nodes second;
    if (!rest.items.empty())
        second.push_back({std::move(rest)});
    Nodes first{{Heading{3, plain(call)}}, {std::move(groups.now)}};
    append(second, todaySigns(std::move(groups), 3, companions));
    if (second.empty())
        append(nodes, std::move(first));
    else
        nodes.push_back({Columns{{std::move(first), std::move(second)}}});
    return nodes;
}

Nodes signsWithCall(const content::Section& warningSigns, const content::GuidanceText& words,
                    const Companions& companions) {
    const content::AdvicePage& signs = words.cards.at(signsCard).page;
    SignGroups groups = signGroups(signs, companions);
    Box key{BoxKind::KeyMessage, "", {{Paragraph{composeInlines(signs.keyMessage, companions), Voice::Lead}}}};
    append(key.nodes, std::move(groups.about));
    Box now{BoxKind::GetHelp, companions.phrases->getHelp, {}};
    Nodes blocks = composeBlocks(warningSigns.blocks, companions);
    makePart(blocks, 0);
    for (Node& node : blocks) // the first box says how to call
        if (auto* box = std::get_if<Box>(&node.value); box && box->kind == BoxKind::GetHelp) {
            now = std::move(*box);
            break;
        }
    addNumber(now.nodes, 0, companions);
    now.nodes.push_back({std::move(groups.now)});
    Nodes nodes{{std::move(key)}, {std::move(now)}};
    append(nodes, todaySigns(std::move(groups), 2, companions));
    return nodes;
}

Nodes choiceNodes(const content::SafetyText& safety, const Companions& companions) {
    Nodes nodes{{Heading{2, plain(safety.choiceTitle)}}};
    List lines;
    for (const content::Spans& line : safety.choiceLines)
        lines.items.push_back({{Paragraph{composeInlines(line, companions)}}});
    nodes.push_back({std::move(lines)});
    append(nodes, supportLines(companions));
    return nodes;
}

} // namespace bedside::document
