// SPDX-License-Identifier: MIT
// One question of a part among the others: its words, its options in a row, and the keys that answer it.
#pragma once

#include "content/guidance_text.h"
#include "guidance/question.h"
#include "screen/theme.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace bedside::desktop {

class AnswerCards;
class OptionCard;

class SheetRow : public QFrame {
    Q_OBJECT

public:
    /// All of them must outlive it.
    SheetRow(const guidance::Question& question, const content::QuestionText& words, const screen::Theme& theme,
             QWidget* parent = nullptr);

    void setWording(const content::QuestionWording& wording);
    /// Shows that answer, or none.
    void setAnswer(const std::optional<guidance::AnswerBits>& answer);
    /// Marks the row as the one that is asked now. Of many options the others show only the plain ones.
    void setAsked(bool asked);
    /// Shows all options while it is the one that is asked.
    void open();
    /// Gives the keyboard to the option that is chosen, else to the first.
    void enter();
    /// Puts the words beside the options where there is room, else above them.
    void fit(int width);
    /// Puts its controls behind that one in the order of Tab, and returns the last of them.
    QWidget* chainBehind(QWidget* before);

signals:
    /// goesOn: by a key that answers and leads to the next question.
    void answered(std::optional<bedside::guidance::AnswerBits> bits, bool goesOn);
    void stepWanted(int steps);
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(const QKeyEvent& press);
    bool answerByKey(const QKeyEvent& press);
    std::optional<int> digitOf(const char* option) const;
    bool hasMany() const;
    void showOptions();

    const guidance::Question& m_question;
    const screen::Theme& m_theme;
    QBoxLayout* m_columns;
    QLabel* m_ask;
    QLabel* m_anyOf;
    QLabel* m_note;
    AnswerCards* m_cards;
    QPushButton* m_more;
    bool m_isAsked = false;
    bool m_isOpen = false;
    bool m_goesOn = false;
};

} // namespace bedside::desktop
