// SPDX-License-Identifier: MIT
// One warning sign asked in passing, beside an emergency: yes, not sure or no.
#pragma once

#include "content/guidance_text.h"
#include "guidance/question.h"
#include "screen/theme.h"

#include <QFrame>

#include <optional>

namespace bedside::desktop {

class ButtonRow;
class OptionCard;

class UrgentRow : public QFrame {
    Q_OBJECT

public:
    /// The theme must outlive it.
    UrgentRow(const guidance::Question& question, const content::QuestionText& words,
              const content::QuestionWording& wording, const std::optional<guidance::AnswerBits>& chosen,
              const screen::Theme& theme, QWidget* parent = nullptr);

signals:
    void answered(bedside::guidance::AnswerBits bits);

private:
    void addWords(const content::QuestionWording& wording);
    void addChips(const guidance::Question& question, const content::QuestionText& words,
                  const std::optional<guidance::AnswerBits>& chosen);
    OptionCard* addChip(const QString& words, guidance::AnswerBits bits, bool chosen, ButtonRow& row);
    void sayYes();
    void openDetails(bool open);

    const screen::Theme& m_theme;
    QString m_asks;
    ButtonRow* m_details = nullptr; // the ways to say yes, where there are several
};

} // namespace bedside::desktop
