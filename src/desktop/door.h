// SPDX-License-Identifier: MIT
// A door on the cover: a large card with an icon, a title and a line, pressed as one button.
#pragma once

#include <QPushButton>

class QLabel;

namespace bedside::desktop {

class Door : public QPushButton {
    Q_OBJECT

public:
    explicit Door(QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& line);
    void setPicture(const QIcon& icon, int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_line;
};

} // namespace bedside::desktop
