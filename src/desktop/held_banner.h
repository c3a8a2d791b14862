// SPDX-License-Identifier: MIT
// Says on every other page that the answers hold an urgent result, and leads there.
#pragma once

#include "desktop/card_button.h"
#include "session/reading.h"

class QLabel;

namespace bedside::desktop {

class HeldBanner : public CardButton {
    Q_OBJECT

public:
    explicit HeldBanner(QWidget* parent = nullptr);

    /// Shows itself while the reading holds an urgent result, but not on the pages that say it themselves. The reading
    /// must outlive it.
    void follow(const session::Reading& reading);

private:
    void setLevel(guidance::Urgency urgency);

    QLabel* m_words;
};

} // namespace bedside::desktop
