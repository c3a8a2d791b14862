// SPDX-License-Identifier: MIT
// A button that is a whole card: what is in it wraps, and all of it can be pressed.
#pragma once

#include <QPushButton>

namespace bedside::desktop {

class CardButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
};

} // namespace bedside::desktop
