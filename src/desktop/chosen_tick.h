// SPDX-License-Identifier: MIT
// The tick on a button that stays pressed while it is chosen: a frame or a bold word alone could be the keyboard's.
#pragma once

#include "screen/theme.h"

class QToolButton;

namespace bedside::desktop {

class ChosenTick : public QObject {
    Q_OBJECT

public:
    /// Goes with the button. The theme must outlive it.
    ChosenTick(QToolButton& button, const screen::Theme& theme);

private:
    void draw();

    QToolButton& m_button;
    const screen::Theme& m_theme;
};

} // namespace bedside::desktop
