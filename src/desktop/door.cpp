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
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 20);
    rows->setSpacing(8);
    for (QLabel* label : {m_picture, m_title, m_line}) {
        label->setWordWrap(label != m_picture);
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole card is the button
        rows->addWidget(label);
    }
    rows->addStretch();
}

void Door::setWords(const QString& title, const QString& line) {
    m_title->setText(title);
    m_line->setText(line);
    setAccessibleName(title);
    setAccessibleDescription(line);
}

void Door::setPicture(const QIcon& icon, int pixels) { m_picture->setPixmap(icon.pixmap(pixels)); }

} // namespace bedside::desktop
