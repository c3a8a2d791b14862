// SPDX-License-Identifier: MIT
// A door on the cover: a large card with an icon, a title and a line, pressed as one button.
#pragma once

#include "desktop/card_button.h"

class QLabel;

namespace bedside::desktop {

class Door : public CardButton {
    Q_OBJECT

public:
    explicit Door(QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& line);
    void setPicture(const QIcon& icon, int pixels);

private:
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_line;
};

} // namespace bedside::desktop
