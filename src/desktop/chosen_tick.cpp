// SPDX-License-Identifier: MIT
#include "desktop/chosen_tick.h"

#include "screen/svg_picture.h"

#include <QPainter>
#include <QToolButton>

namespace bedside::desktop {

namespace {

constexpr double tickSize = 16; // px at 100 %
constexpr double beforeWords = 6;

} // namespace

ChosenTick::ChosenTick(QToolButton& button, const screen::Theme& theme)
    : QObject(&button), m_button(button), m_theme(theme) {
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(&button, &QToolButton::toggled, this, &ChosenTick::draw);
    connect(&theme, &screen::Theme::changed, this, &ChosenTick::draw);
    draw();
}

/// The style sets no room between an icon and its words: the picture brings it.
void ChosenTick::draw() {
    const int size = static_cast<int>(m_theme.chromePixels(tickSize));
    const int free = static_cast<int>(m_theme.chromePixels(beforeWords));
    m_button.setIconSize({size + free, size});
    if (!m_button.isChecked())
        return m_button.setIcon(QIcon());
    QPixmap picture(size + free, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    screen::icon(QStringLiteral("tick"), m_theme.tokens(), size, QStringLiteral("accent"))
        .paint(&painter, m_button.isRightToLeft() ? free : 0, 0, size, size);
    painter.end();
    m_button.setIcon(QIcon(picture));
}

} // namespace bedside::desktop
