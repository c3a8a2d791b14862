// SPDX-License-Identifier: MIT
// The options of a question as cards: one of them, any of them, or a whole number in a row.
#pragma once

#include "content/guidance_text.h"
#include "desktop/option_card.h"
#include "guidance/question.h"
#include "screen/theme.h"

#include <QWidget>

#include <optional>

namespace bedside::desktop {

class ScaleRow;

class AnswerCards : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive it. As chips the options stand in a row; whole numbers always do.
    AnswerCards(const guidance::Question& question, const content::QuestionText& words,
                const std::optional<guidance::AnswerBits>& chosen, const screen::Theme& theme,
                QWidget* parent = nullptr, CardShape shape = CardShape::Row);

    /// Returns the answer that is chosen; nothing where none is.
    std::optional<guidance::AnswerBits> chosen() const;
    /// Shows that answer, or none.
    void choose(const std::optional<guidance::AnswerBits>& answer);
    /// Returns the card to begin at: the first that is chosen, else the first.
    OptionCard& firstCard() const;
    /// Returns what is told of a card besides its words: which of how many it is, which end of a scale. Qt 6.4 cannot
    /// tell the places of buttons.
    QString hintOf(const OptionCard& card) const;
    /// Chains the cards, in their order, behind one control and before another.
    void placeBetween(QWidget* before, QWidget* after) const;
    /// Picks the option that a number key stands for: 1 is the first; of a whole number the digit itself. False where
    /// there is none.
    bool pick(int digit);
    /// Leaves less room in the cards where the page has little, and so many pixels between them.
    void setTight(bool tight, int gap);
    int count() const { return static_cast<int>(m_cards.size()); }
    /// Returns how much of the height at that width lies below so many of the cards; nothing of a row of numbers.
    int heightBehind(int cards, int width) const;

signals:
    void changed();
    /// Enter was pressed on a chosen card.
    void confirmed();

private:
    void addOptions(const content::QuestionText& words, CardShape shape);
    void addNumbers(const content::QuestionText& words);
    void add(OptionCard* card);
    void tellApart(OptionCard* pressed);

    const guidance::Question& m_question;
    const screen::Theme& m_theme;
    QList<OptionCard*> m_cards; // in the order of the options
    QStringList m_hints;        // of each card
    OptionCard* m_none = nullptr;
    ScaleRow* m_scale = nullptr; // of a whole number
};

} // namespace bedside::desktop
