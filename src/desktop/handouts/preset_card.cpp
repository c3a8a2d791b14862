// SPDX-License-Identifier: MIT
#include "desktop/handouts/preset_card.h"

#include "desktop/airy_label.h"
#include "screen/svg_picture.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bedside::desktop {

PresetCard::PresetCard(const QString& title, const QString& line, const screen::Theme& theme, QWidget* parent)
    : CardButton(parent), m_theme(theme), m_tick(new QLabel(this)) {
    setProperty("look", QStringLiteral("preset"));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAccessibleDescription(line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(1);
    auto* titleRow = new QHBoxLayout;
    rows->addLayout(titleRow);
    auto* titleLabel = new AiryLabel(title, this);
    titleLabel->setObjectName(QStringLiteral("presetTitle"));
    titleRow->addWidget(titleLabel, 1);
    titleRow->addWidget(m_tick, 0, Qt::AlignTop);
    auto* lineLabel = new AiryLabel(line, this);
    lineLabel->setObjectName(QStringLiteral("presetLine"));
    rows->addWidget(lineLabel);
    for (QLabel* label : {titleLabel, lineLabel}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole card is the button
    }
    m_tick->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QPushButton::toggled, this, &PresetCard::dress);
    connect(&theme, &screen::Theme::changed, this, &PresetCard::dress);
    dress();
}

void PresetCard::dress() {
    const int size = static_cast<int>(m_theme.textPixels(20));
    const auto beside = static_cast<int>(m_theme.chromePixels(12));
    const auto above = static_cast<int>(m_theme.chromePixels(8));
    layout()->setContentsMargins(beside, above, beside, above);
    m_tick->setFixedSize(size, size);
    m_tick->setPixmap(
        isChecked()
            ? screen::icon(QStringLiteral("tick"), m_theme.tokens(), size, QStringLiteral("accent")).pixmap(size)
            : QPixmap());
}

} // namespace bedside::desktop
