// SPDX-License-Identifier: MIT
#include "guidance/card_choice.h"

#include <algorithm>
#include <array>

namespace bedside::guidance {

namespace {

bool isAllowed(std::size_t card, const Card& of, const CardLimit& limit) {
    const bool named = std::ranges::find(limit.cards, card) != limit.cards.end();
    return limit.keepsOnly ? named || (limit.keepsSafety && of.safety) : !named;
}

// Takes the cards in the order in which they are called up, each once.
class Hand {
public:
    Hand(const Guidance& guidance, Evaluation& evaluation) : m_waiting(allowedCards(guidance, evaluation)) {
        for (std::size_t card = 0; card < guidance.cards.size(); ++card)
            m_waiting[card] = m_waiting[card] && evaluation.holds(guidance.cards[card].when);
    }
    bool take(std::size_t card) {
        const bool had = m_waiting[card];
        if (had)
            m_taken.push_back(card);
        m_waiting[card] = false;
        return had;
    }
    const std::vector<std::size_t>& taken() const { return m_taken; }

private:
    std::vector<bool> m_waiting;
    std::vector<std::size_t> m_taken;
};

} // namespace

std::vector<bool> allowedCards(const Guidance& guidance, Evaluation& evaluation) {
    std::vector<bool> allowed(guidance.cards.size(), true);
    for (const CardLimit& limit : guidance.cardOrder.limits)
        if (evaluation.holds(limit.when))
            for (std::size_t card = 0; card < guidance.cards.size(); ++card)
                allowed[card] = allowed[card] && isAllowed(card, guidance.cards[card], limit);
    return allowed;
}

void chooseCards(const Guidance& guidance, Evaluation& evaluation, Verdict& verdict) {
    Hand hand(guidance, evaluation);
    for (std::size_t card = 0; card < guidance.cards.size(); ++card)
        if (guidance.cards[card].safety)
            hand.take(card);
    for (const CardLead& lead : guidance.cardOrder.leads)
        if (evaluation.holds(lead.when))
            for (const std::size_t card : lead.cards)
                hand.take(card);
    verdict.firstView = hand.taken().size();
    std::size_t room = guidance.cardOrder.atMost;
    for (const std::size_t card : guidance.cardOrder.then)
        if (hand.take(card) && room > 0) {
            --room;
            ++verdict.firstView;
        }
    verdict.cards.reserve(hand.taken().size());
    for (const std::size_t card : hand.taken())
        verdict.cards.push_back({card, evaluation.grounds(guidance.cards[card].when)});
}

void hideLines(const Guidance& guidance, Evaluation& evaluation, Verdict& verdict) {
    std::vector<bool> cardShown(guidance.cards.size());
    for (const ShownCard& shown : verdict.cards)
        cardShown[shown.card] = true;
    const auto isNear = [&](const Line& line) {
        return line.card ? cardShown[*line.card]
                         : std::ranges::find(verdict.texts, line.text, &TextId::text) != verdict.texts.end();
    };
    std::vector<bool> isShown(guidance.lines.size());
    for (std::size_t line = 0; line < guidance.lines.size(); ++line) {
        const Line& of = guidance.lines[line];
        const bool near = isNear(of);
        isShown[line] = near && (!of.when || evaluation.holds(*of.when));
        if (near && !isShown[line])
            verdict.hiddenLines.push_back(line);
    }
    std::array<std::optional<Way>, axisCount> said; // by the first line of its axis: one that disagrees is not shown
    for (const std::size_t line : guidance.movementLines) {
        if (!isShown[line])
            continue;
        const Line& of = guidance.lines[line];
        std::optional<Way>& way = said[static_cast<std::size_t>(*of.axis)];
        if (!way)
            way = of.way;
        else if (way != of.way)
            verdict.hiddenLines.push_back(line);
    }
    std::ranges::sort(verdict.hiddenLines);
}

} // namespace bedside::guidance
