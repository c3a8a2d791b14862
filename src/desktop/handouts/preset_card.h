// SPDX-License-Identifier: MIT
// One handout to choose: its title and a line, pressed as one radio button.
#pragma once

#include "desktop/card_button.h"
#include "screen/theme.h"

class QLabel;

namespace bedside::desktop {

class PresetCard : public CardButton {
    Q_OBJECT

public:
    /// The theme must outlive it. Of the cards with one parent, one is chosen.
    PresetCard(const QString& title, const QString& line, const screen::Theme& theme, QWidget* parent = nullptr);

private:
    void dress();

    const screen::Theme& m_theme;
    QLabel* m_tick;
};

} // namespace bedside::desktop
