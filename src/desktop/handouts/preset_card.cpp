// SPDX-License-Identifier: MIT
#include "desktop/handouts/preset_card.h"

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
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    row->addLayout(words, 1);
    row->addWidget(m_tick, 0, Qt::AlignVCenter);
    auto* titleLabel = new QLabel(title, this);
    titleLabel->setObjectName(QStringLiteral("presetTitle"));
    auto* lineLabel = new QLabel(line, this);
    lineLabel->setObjectName(QStringLiteral("presetLine"));
    for (QLabel* label : {titleLabel, lineLabel}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole card is the button
        words->addWidget(label);
    }
    m_tick->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QPushButton::toggled, this, &PresetCard::dress);
    connect(&theme, &screen::Theme::changed, this, &PresetCard::dress);
    dress();
}

void PresetCard::dress() {
    const int size = static_cast<int>(m_theme.chromePixels(20));
    m_tick->setFixedSize(size, size);
    m_tick->setPixmap(
        isChecked()
            ? screen::icon(QStringLiteral("tick"), m_theme.tokens(), size, QStringLiteral("accent")).pixmap(size)
            : QPixmap());
}

} // namespace bedside::desktop
