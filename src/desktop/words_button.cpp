// SPDX-License-Identifier: MIT
#include "desktop/words_button.h"

#include "desktop/airy_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bedside::desktop {

WordsButton::WordsButton(QWidget* parent)
    : CardButton(parent), m_picture(new QLabel(this)), m_words(new AiryLabel(this)) {
    m_words->setObjectName(QStringLiteral("buttonWords"));
    m_words->setWordWrap(true);
    m_picture->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* row = new QHBoxLayout(this);
    for (QLabel* label : {m_picture, m_words}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // all of it is the button
        row->addWidget(label, label == m_words ? 1 : 0);
    }
}

QString WordsButton::words() const { return m_words->text(); }

void WordsButton::setWords(const QString& words) {
    m_words->setText(words);
    setAccessibleName(words);
}

void WordsButton::setRoom(int beside, int above, bool centred) {
    layout()->setContentsMargins(beside, above, beside, above);
    layout()->setSpacing(beside);
    m_words->setAlignment(centred ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
}

void WordsButton::setPicture(const QIcon& icon, int pixels) {
    m_picture->setPixmap(icon.pixmap(pixels));
    m_picture->setFixedSize(pixels, pixels);
    m_picture->show();
}

QSize WordsButton::sizeHint() const {
    m_words->ensurePolished();
    const QMargins around = layout()->contentsMargins();
    int width = around.left() + around.right() + m_words->fontMetrics().horizontalAdvance(words()) + 2;
    if (!m_picture->isHidden())
        width += m_picture->width() + layout()->spacing();
    return {width, heightForWidth(width)};
}

} // namespace bedside::desktop
