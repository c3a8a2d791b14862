// SPDX-License-Identifier: MIT
#include "desktop/urgent_row.h"

#include "desktop/button_row.h"
#include "desktop/option_card.h"

#include <QLabel>
#include <QVBoxLayout>

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
    auto* chips = new ButtonRow(this);
    rows->addWidget(chips);
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        const guidance::AnswerBits bits = guidance::AnswerBits{1} << option;
        addChip(QString::fromStdString(words.options.at(question.options[option])), bits, chosen == bits, *chips);
    }
}

void UrgentRow::addWords(const content::QuestionWording& wording) {
    QStringList anyOf;
    for (const std::string& thing : wording.anyOf)
        anyOf.append(QString::fromStdString(thing));
    const auto add = [this](const QString& words, const char* look) {
        if (words.isEmpty())
            return;
        auto* label = new QLabel(words, this);
        label->setWordWrap(true);
        label->setProperty("look", QString::fromLatin1(look));
        layout()->addWidget(label);
    };
    add(m_asks, "body");
    add(anyOf.join(QStringLiteral(" · ")), "small");
}

void UrgentRow::addChip(const QString& words, guidance::AnswerBits bits, bool chosen, ButtonRow& row) {
    auto* chip = new OptionCard(words, CardShape::Chip, true, m_theme, &row);
    chip->setAccessibleDescription(m_asks);
    chip->setChecked(chosen);
    connect(chip, &QPushButton::clicked, this, [this, bits] { emit answered(bits); });
}

} // namespace bedside::desktop
