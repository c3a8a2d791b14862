// SPDX-License-Identifier: MIT
// A door on the cover: a large card with an icon, a title and a line, pressed as one button.
#pragma once

#include "desktop/card_button.h"

class QBoxLayout;
class QLabel;

namespace bedside::desktop {

class Door : public CardButton {
    Q_OBJECT

public:
    explicit Door(QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& line);
    void setPicture(const QIcon& icon, int pixels);
    /// Leaves that many pixels free around the words; inRow: the picture stands beside them, not above.
    void arrange(int around, bool inRow);

private:
    QBoxLayout* m_parts;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_line;
};

} // namespace bedside::desktop
