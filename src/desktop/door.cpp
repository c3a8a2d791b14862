// SPDX-License-Identifier: MIT
#include "desktop/door.h"

#include "desktop/airy_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bedside::desktop {

Door::Door(QWidget* parent)
    : CardButton(parent), m_picture(new QLabel(this)), m_title(new AiryLabel(this)), m_line(new AiryLabel(this)) {
    setProperty("look", QStringLiteral("door"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setObjectName(QStringLiteral("doorTitle"));
    m_line->setObjectName(QStringLiteral("doorLine"));
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, this);
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    for (QLabel* label : {m_picture, m_title, m_line})
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole card is the button
    for (QLabel* label : {m_title, m_line}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addStretch();
    m_parts->addWidget(m_picture, 0, Qt::AlignTop | Qt::AlignLeading);
    m_parts->addLayout(words, 1);
}

void Door::arrange(int around, bool inRow) {
    m_parts->setDirection(inRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setContentsMargins(around, around, around, around);
    m_parts->setSpacing(inRow ? around : 8);
}

void Door::setWords(const QString& title, const QString& line) {
    m_title->setText(title);
    m_line->setText(line);
    setAccessibleName(title);
    setAccessibleDescription(line);
}

void Door::setPicture(const QIcon& icon, int pixels) { m_picture->setPixmap(icon.pixmap(pixels)); }

} // namespace bedside::desktop
