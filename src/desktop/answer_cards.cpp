// SPDX-License-Identifier: MIT
#include "desktop/answer_cards.h"

#include "desktop/button_row.h"
#include "desktop/scale_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bedside::desktop {

AnswerCards::AnswerCards(const guidance::Question& question, const content::QuestionText& words,
                         const std::optional<guidance::AnswerBits>& chosen, const screen::Theme& theme, QWidget* parent,
                         CardShape shape)
    : QWidget(parent), m_question(question), m_theme(theme) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    if (question.kind == guidance::QuestionKind::WholeNumber)
        addNumbers(words);
    else
        addOptions(words, shape);
    for (qsizetype place = 0; place < m_cards.size(); ++place) {
        if (question.kind != guidance::QuestionKind::WholeNumber)
            m_cards[place]->setAccessibleDescription(tr("%1 of %2").arg(place + 1).arg(m_cards.size()));
        m_hints.append(m_cards[place]->accessibleDescription());
    }
    choose(chosen);
}

void AnswerCards::addOptions(const content::QuestionText& words, CardShape shape) {
    const bool isList = m_question.kind == guidance::QuestionKind::List;
    auto* row = shape == CardShape::Chip ? new ButtonRow(this) : nullptr;
    if (row)
        layout()->addWidget(row);
    const auto addCard = [&](const std::string& text) {
        auto* card = new OptionCard(QString::fromStdString(text), shape, !isList, m_theme,
                                    row ? row : static_cast<QWidget*>(this));
        if (m_cards.size() < 9)
            card->setKey(QString::number(m_cards.size() + 1));
        if (!row)
            layout()->addWidget(card);
        add(card);
        return card;
    };
    for (const std::string& option : m_question.options)
        addCard(words.options.at(option));
    if (isList)
        m_none = addCard(words.none);
}

/// What the ends of the scale mean stands above them, so that who sees a number has seen it.
void AnswerCards::addNumbers(const content::QuestionText& words) {
    const auto end = [](guidance::AnswerBits number, const std::string& meaning) {
        return tr("%1: %2").arg(number).arg(QString::fromStdString(meaning));
    };
    m_scale = new ScaleRow(end(m_question.minimum, words.lowest), end(m_question.maximum, words.highest), this);
    for (guidance::AnswerBits number = m_question.minimum; number <= m_question.maximum; ++number) {
        auto* card = new OptionCard(QString::number(number), CardShape::Key, true, m_theme, m_scale);
        if (number == m_question.minimum)
            card->setAccessibleDescription(QString::fromStdString(words.lowest));
        if (number == m_question.maximum)
            card->setAccessibleDescription(QString::fromStdString(words.highest));
        add(card);
    }
    layout()->addWidget(m_scale);
}

void AnswerCards::add(OptionCard* card) {
    card->setObjectName(QStringLiteral("option%1").arg(m_cards.size() + 1));
    m_cards.append(card);
    connect(card, &OptionCard::confirmed, this, &AnswerCards::confirmed);
    connect(card, &QPushButton::clicked, this, [this, card] {
        tellApart(card);
        emit changed();
    });
}

/// "None of these" and the others rule each other out.
void AnswerCards::tellApart(OptionCard* pressed) {
    if (!m_none || !pressed->isChecked())
        return;
    for (OptionCard* card : m_cards)
        if ((pressed == m_none) != (card == m_none))
            card->setChecked(false);
}

void AnswerCards::choose(const std::optional<guidance::AnswerBits>& answer) {
    for (qsizetype place = 0; place < m_cards.size(); ++place) {
        OptionCard* card = m_cards[place];
        const auto option = static_cast<guidance::AnswerBits>(place);
        const bool isTicked = m_question.kind == guidance::QuestionKind::WholeNumber
                                  ? answer == m_question.minimum + option
                              : card == m_none ? answer == guidance::AnswerBits{0}
                                               : (answer.value_or(0) >> option & 1) != 0;
        if (isTicked != card->isChecked())
            card->choose(isTicked);
    }
}

std::optional<guidance::AnswerBits> AnswerCards::chosen() const {
    guidance::AnswerBits bits = 0;
    bool isAnswered = false;
    for (qsizetype place = 0; place < m_cards.size(); ++place) {
        if (!m_cards[place]->isChecked())
            continue;
        isAnswered = true;
        const auto option = static_cast<guidance::AnswerBits>(place);
        if (m_question.kind == guidance::QuestionKind::WholeNumber)
            bits = m_question.minimum + option;
        else if (m_cards[place] != m_none)
            bits |= guidance::AnswerBits{1} << option;
    }
    return isAnswered ? std::optional(bits) : std::nullopt;
}

OptionCard& AnswerCards::firstCard() const {
    const auto chosen = std::ranges::find_if(m_cards, [](const OptionCard* card) { return card->isChecked(); });
    return chosen == m_cards.end() ? *m_cards.front() : **chosen;
}

QString AnswerCards::hintOf(const OptionCard& card) const {
    const auto at = std::ranges::find_if(m_cards, [&card](const OptionCard* each) { return each == &card; });
    return m_hints.value(at - m_cards.begin());
}

void AnswerCards::placeBetween(QWidget* before, QWidget* after) const {
    for (OptionCard* card : findChildren<OptionCard*>()) {
        setTabOrder(before, card);
        before = card;
    }
    setTabOrder(before, after);
}

int AnswerCards::heightBehind(int cards, int width) const {
    int height = 0;
    for (int nth = cards; nth < layout()->count(); ++nth)
        height += layout()->spacing() + layout()->itemAt(nth)->heightForWidth(width);
    return height;
}

void AnswerCards::setTight(bool tight, int gap) {
    layout()->setSpacing(gap);
    if (m_scale)
        m_scale->setGap(gap);
    for (OptionCard* card : m_cards) {
        card->setTight(tight);
        card->updateGeometry();
    }
    updateGeometry(); // whoever lays it out now measures it now
}

bool AnswerCards::pick(int digit) {
    qsizetype place = digit - 1;
    if (m_question.kind == guidance::QuestionKind::WholeNumber) {
        place = digit - static_cast<int>(m_question.minimum);
        if (digit == 0 && chosen() == 1U && m_question.maximum >= 10) // 1 and then 0
            place = 10 - static_cast<int>(m_question.minimum);
    }
    if (place < 0 || place >= m_cards.size())
        return false;
    m_cards[place]->setFocus(Qt::ShortcutFocusReason);
    m_cards[place]->click();
    return true;
}

} // namespace bedside::desktop
