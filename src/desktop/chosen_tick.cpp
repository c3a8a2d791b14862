// SPDX-License-Identifier: MIT
#include "desktop/chosen_tick.h"

#include "screen/svg_picture.h"

#include <QToolButton>

namespace bedside::desktop {

namespace {

constexpr double tickSize = 16; // px at 100 %

} // namespace

ChosenTick::ChosenTick(QToolButton& button, const screen::Theme& theme)
    : QObject(&button), m_button(button), m_theme(theme) {
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(&button, &QToolButton::toggled, this, &ChosenTick::draw);
    connect(&theme, &screen::Theme::changed, this, &ChosenTick::draw);
    draw();
}

void ChosenTick::draw() {
    const int size = static_cast<int>(m_theme.chromePixels(tickSize));
    m_button.setIconSize({size, size});
    m_button.setIcon(m_button.isChecked()
                         ? screen::icon(QStringLiteral("tick"), m_theme.tokens(), size, QStringLiteral("accent"))
                         : QIcon());
}

} // namespace bedside::desktop
