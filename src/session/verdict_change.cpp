// SPDX-License-Identifier: MIT
#include "session/verdict_change.h"

#include <QCoreApplication>

#include <algorithm>

namespace bedside::session {

namespace {

class Changes {
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    Changes(const guidance::Guidance& guidance, const content::GuidanceText& words)
        : m_guidance(guidance), m_words(words) {}

    QStringList between(const guidance::Verdict& before, const guidance::Verdict& after) {
        if (before.texts != after.texts)
            m_said.append(tr("Your result was “%1”. It is now “%2”.").arg(title(before), title(after)));
        else if (before.causes != after.causes || before.also != after.also)
            m_said.append(tr("Your result now names other reasons."));
        say(cards(after, before), tr("New advice: %1."));
        say(cards(before, after), tr("No longer shown: %1."));
        sayPositions(before.positions, after.positions);
        if (m_said.isEmpty())
            m_said.append(tr("This changed nothing in your result."));
        return m_said;
    }

private:
    QString title(const guidance::Verdict& verdict) const {
        const content::AdviceText& text = m_words.outcomes.at(verdict.texts.back().text);
        return QString::fromStdString((!verdict.plain && text.backCare ? *text.backCare : text.page).title);
    }
    /// Returns the titles of the cards that the one has and the other has not.
    QStringList cards(const guidance::Verdict& has, const guidance::Verdict& hasNot) const {
        QStringList titles;
        for (const guidance::ShownCard& shown : has.cards)
            if (std::ranges::find(hasNot.cards, shown.card, &guidance::ShownCard::card) == hasNot.cards.end())
                titles.append(
                    QString::fromStdString(m_words.cards.at(m_guidance.cards[shown.card].id.text).page.title));
        return titles;
    }
    void say(const QStringList& titles, const QString& sentence) {
        if (!titles.isEmpty())
            m_said.append(sentence.arg(titles.join(tr(", "))));
    }
    void sayPositions(const guidance::PositionAdvice& before, const guidance::PositionAdvice& after) {
        using guidance::PositionState;
        if (after.state == PositionState::Shown && before.state != PositionState::Shown)
            m_said.append(tr("Positions are now shown in an order."));
        else if (after.state != PositionState::Shown && before.state == PositionState::Shown)
            m_said.append(tr("Positions are no longer shown in an order."));
        else if (after.state == PositionState::Shown && (after.more != before.more || after.less != before.less))
            m_said.append(tr("Positions now stand in another order."));
        else if (after.state == PositionState::Shown && after.first != before.first)
            m_said.append(tr("Positions now begin with the other role."));
    }

    const guidance::Guidance& m_guidance;
    const content::GuidanceText& m_words;
    QStringList m_said;
};

} // namespace

QStringList changesBetween(const guidance::Guidance& guidance, const content::GuidanceText& words,
                           const guidance::Verdict& before, const guidance::Verdict& after) {
    return Changes(guidance, words).between(before, after);
}

} // namespace bedside::session
