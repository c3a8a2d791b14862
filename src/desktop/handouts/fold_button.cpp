// SPDX-License-Identifier: MIT
#include "desktop/handouts/fold_button.h"

#include "desktop/airy_label.h"
#include "screen/direction.h"
#include "screen/svg_picture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace bedside::desktop {

FoldButton::FoldButton(QWidget* parent)
    : CardButton(parent), m_arrow(new QLabel(this)), m_title(new AiryLabel(this)), m_summary(new AiryLabel(this)) {
    setProperty("look", QStringLiteral("fold"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_title->setObjectName(QStringLiteral("foldTitle"));
    m_summary->setObjectName(QStringLiteral("foldSummary"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 12, 4, 12);
    row->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    row->addWidget(m_arrow, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QLabel* label : {m_title, m_summary}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        words->addWidget(label);
    }
    for (QLabel* label : {m_arrow, m_title, m_summary})
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole heading is the button
    connect(this, &QPushButton::toggled, this, &FoldButton::dress);
}

void FoldButton::setUp(QWidget* body, const screen::Theme& theme) {
    m_body = body;
    m_theme = &theme;
    setTitle(text());
    connect(&theme, &screen::Theme::changed, this, &FoldButton::dress);
    dress();
}

void FoldButton::setTitle(const QString& words) {
    m_title->setText(words);
    setAccessibleName(words);
}

void FoldButton::setSummary(const QString& words) {
    m_summary->setText(screen::runsRightToLeft() ? QChar(0x200F) + words : words); // also where Latin words begin it
    dress();
}

void FoldButton::open(bool isOpen) { setChecked(isOpen); }

void FoldButton::dress() {
    m_body->setVisible(isChecked());
    m_summary->setVisible(!isChecked() && !m_summary->text().isEmpty());
    setAccessibleDescription(isChecked() ? tr("Open") : tr("Closed. %1").arg(m_summary->text()).trimmed());
    const int size = static_cast<int>(m_theme->textPixels(20));
    m_title->ensurePolished();
    m_arrow->setFixedSize(size, std::max(size, m_title->fontMetrics().lineSpacing())); // in the middle of its line
    m_arrow->setPixmap(screen::icon(isChecked() ? QStringLiteral("fold-open") : QStringLiteral("next"),
                                    m_theme->tokens(), size, QStringLiteral("muted"))
                           .pixmap(size));
    updateGeometry();
}

/// The title stands in its label, which can wrap, and not a second time on the button.
void FoldButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace bedside::desktop
