// SPDX-License-Identifier: MIT
// Prints the page on show as a handout, or saves it.
#pragma once

#include "desktop/handout.h"

#include <QPushButton>

#include <functional>

namespace bedside::desktop {

class HandoutButton : public QPushButton {
    Q_OBJECT

public:
    explicit HandoutButton(QWidget* parent = nullptr);

    /// compose is asked when somebody wants the handout, and never before.
    void setUp(std::function<Handout()> compose);
    /// Says what it said at first: another page is on show.
    void reset();

private:
    void take(bool (HandoutWay::*way)() const, const QString& after);

    std::function<Handout()> m_compose;
};

} // namespace bedside::desktop
