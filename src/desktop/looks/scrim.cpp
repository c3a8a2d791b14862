// SPDX-License-Identifier: MIT
#include "desktop/looks/scrim.h"

#include "desktop/note_place.h"

#include <QPainter>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int overDark = 165; // of 255: on dark ground it takes more for the same
constexpr int overLight = 105;

} // namespace

QRect pageRoom(const QWidget& window) {
    const QRect whole(window.mapToGlobal(QPoint(0, 0)), window.size());
    return QRect(QPoint(whole.left(), std::max(whole.top(), barBottom(window) + 1)),
                 QPoint(whole.right(), std::min(whole.bottom(), footTop(window))));
}

Scrim::Scrim(const screen::Theme& theme, QWidget& window) : QWidget(&window), m_theme(theme) {
    setObjectName(QStringLiteral("scrim"));
    setFocusPolicy(Qt::NoFocus);
    fit();
    raise();
    show();
}

void Scrim::fit() {
    const QRect room = pageRoom(*parentWidget());
    setGeometry(QRect(parentWidget()->mapFromGlobal(room.topLeft()), room.size()));
}

void Scrim::paintEvent(QPaintEvent*) {
    const bool isDark = m_theme.tokens().colour("surface").lightness() < 128;
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, isDark ? overDark : overLight));
}

} // namespace bedside::desktop
