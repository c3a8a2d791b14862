// SPDX-License-Identifier: MIT
#include "desktop/looks/sheet_edge.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace bedside::desktop {

namespace {

constexpr double sheetCorner = 10; // px

bool hasOneGround(const screen::Tokens& tokens) { return tokens.colour("surface") == tokens.colour("accent-soft"); }

} // namespace

void roundCorners(QWidget& window) { window.setAttribute(Qt::WA_TranslucentBackground); }

void cutCorners(QWidget& window) {
    if (QGuiApplication::platformName() != QStringLiteral("xcb"))
        return;
    QPainterPath shape;
    shape.addRoundedRect(window.rect(), sheetCorner, sheetCorner);
    window.setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

void paintSheet(QWidget& window, const screen::Tokens& tokens) {
    QPainter painter(&window);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasOneGround(tokens) ? 2 : 1;
    painter.setPen(QPen(tokens.colour("control"), line));
    painter.setBrush(tokens.colour("surface"));
    painter.drawRoundedRect(QRectF(window.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), sheetCorner,
                            sheetCorner);
}

} // namespace bedside::desktop
