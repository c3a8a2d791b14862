// SPDX-License-Identifier: MIT
// A button among running text: its words grow with the text, and wrap where a line cannot hold them.
#pragma once

#include "desktop/card_button.h"

#include <QIcon>

class QLabel;

namespace bedside::desktop {

class WordsButton : public CardButton {
    Q_OBJECT
    Q_PROPERTY(QString words READ words WRITE setWords)

public:
    explicit WordsButton(QWidget* parent = nullptr);

    QString words() const;
    void setWords(const QString& words);
    /// Sets the free room around the words, in pixels; centred where they stand alone in a box.
    void setRoom(int beside, int above, bool centred);
    void setPicture(const QIcon& icon, int pixels);

    /// As wide as its words in one line.
    QSize sizeHint() const override;

private:
    QLabel* m_picture;
    QLabel* m_words;
};

} // namespace bedside::desktop
