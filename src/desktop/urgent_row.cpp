// SPDX-License-Identifier: MIT
#include "desktop/urgent_row.h"

#include "desktop/airy_label.h"
#include "desktop/button_row.h"
#include "desktop/option_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace bedside::desktop {

UrgentRow::UrgentRow(const guidance::Question& question, const content::QuestionText& words,
                     const content::QuestionWording& wording, const std::optional<guidance::AnswerBits>& chosen,
                     const screen::Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_asks(QString::fromStdString(wording.ask)) {
    setObjectName(QStringLiteral("urgent") + QString::fromStdString(question.id.text));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    addWords(wording);
    addChips(question, words, chosen);
}

void UrgentRow::addChips(const guidance::Question& question, const content::QuestionText& words,
                         const std::optional<guidance::AnswerBits>& chosen) {
    const auto isYes = [](const std::string& option) { return option != "no" && option != "not_sure"; };
    const bool hasNo = std::ranges::find(question.options, "no") != question.options.end();
    auto* chips = new ButtonRow(this);
    layout()->addWidget(chips);
    if (hasNo && std::ranges::count_if(question.options, isYes) > 1) {
        m_details = new ButtonRow(this);
        layout()->addWidget(m_details);
        auto* yes = new OptionCard(tr("Yes"), CardShape::Chip, true, m_theme, chips);
        yes->setAccessibleDescription(m_asks);
        connect(yes, &QPushButton::clicked, this, &UrgentRow::sayYes);
    }
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        const std::string& id = question.options[option];
        const guidance::AnswerBits bits = guidance::AnswerBits{1} << option;
        const bool isDetail = m_details && isYes(id);
        OptionCard* chip =
            addChip(QString::fromStdString(words.options.at(id)), bits, chosen == bits, isDetail ? *m_details : *chips);
        if (m_details && !isDetail)
            connect(chip, &QPushButton::clicked, this, [this] { openDetails(false); });
    }
    if (m_details)
        openDetails(false);
}

/// A plain "yes" counts at once, as the most urgent of its details, which come first; the reader may then say which.
void UrgentRow::sayYes() {
    openDetails(true);
    const auto details = m_details->findChildren<OptionCard*>();
    if (std::ranges::none_of(details, &OptionCard::isChecked))
        details.front()->click();
}

void UrgentRow::openDetails(bool open) {
    m_details->setVisible(open);
    for (auto* chip : m_details->findChildren<OptionCard*>()) {
        if (open)
            break;
        chip->choose(false);
    }
}

void UrgentRow::addWords(const content::QuestionWording& wording) {
    QStringList anyOf;
    for (const std::string& thing : wording.anyOf)
        anyOf.append(QString::fromStdString(thing));
    const auto add = [this](const QString& words, const char* look) {
        if (words.isEmpty())
            return;
        auto* label = new AiryLabel(words, this);
        label->setWordWrap(true);
        label->setProperty("look", QString::fromLatin1(look));
        layout()->addWidget(label);
    };
    add(m_asks, "body");
    add(anyOf.join(QStringLiteral(" · ")), "small");
    add(QString::fromStdString(wording.note), "small");
}

OptionCard* UrgentRow::addChip(const QString& words, guidance::AnswerBits bits, bool chosen, ButtonRow& row) {
    auto* chip = new OptionCard(words, CardShape::Chip, true, m_theme, &row);
    chip->setAccessibleDescription(m_asks);
    chip->setChecked(chosen);
    connect(chip, &QPushButton::clicked, this, [this, bits] { emit answered(bits); });
    return chip;
}

} // namespace bedside::desktop
