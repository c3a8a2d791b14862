// SPDX-License-Identifier: MIT
// Says on every other page that the answers hold an urgent result, and leads there.
#pragma once

#include "desktop/card_button.h"
#include "guidance/outcome.h"

class QLabel;

namespace bedside::desktop {

class HeldBanner : public CardButton {
    Q_OBJECT

public:
    explicit HeldBanner(QWidget* parent = nullptr);

    void setLevel(guidance::Urgency urgency);

private:
    QLabel* m_words;
};

} // namespace bedside::desktop
