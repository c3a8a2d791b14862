// SPDX-License-Identifier: MIT
#include "desktop/note_place.h"

#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double noteWidth = 380; // px at 100 %
constexpr double noteHeight = 560;

QRect roomFor(const QWidget& frame) {
    QRect room = frame.screen()->availableGeometry();
    if (frame.parentWidget())
        room = QRect(QPoint(room.left(), std::max(room.top(), barBottom(*frame.parentWidget()))),
                     QPoint(room.right(), std::min(room.bottom(), footTop(*frame.parentWidget()))));
    return room.adjusted(noteEdge, noteEdge, -noteEdge, -noteEdge);
}

} // namespace

int barBottom(const QWidget& window) {
    const auto* bar = window.findChild<QWidget*>(QStringLiteral("topBar"));
    return bar != nullptr && bar->isVisible() ? bar->mapToGlobal(bar->rect().bottomLeft()).y()
                                              : window.screen()->availableGeometry().top();
}

int footTop(const QWidget& window) {
    const auto* bar = window.findChild<QWidget*>(QStringLiteral("helpBar"));
    return bar != nullptr && bar->isVisible() ? bar->mapToGlobal(QPoint(0, 0)).y() - 1
                                              : window.screen()->availableGeometry().bottom();
}

void placeNote(QWidget& frame, screen::ArticleView& view, document::Document note, const QRect& link,
               const screen::Theme& theme) {
    const QRect room = roomFor(frame);
    const double scale = theme.textPercent() / 100.0;
    const int width = std::min(static_cast<int>(noteWidth * scale), room.width());
    frame.ensurePolished();
    frame.resize(width, 1);
    frame.layout()->activate(); // the view's pictures are as wide as it is
    const int inner = view.width();
    view.showPage(std::move(note));
    const int above = link.top() - room.top() - noteEdge;
    const int below = room.bottom() - link.bottom() - noteEdge;
    const int wanted = std::min(view.heightAt(inner) + 2 * noteEdge + 4, static_cast<int>(noteHeight * scale));
    const bool isBelow = below >= std::min(wanted, above);
    const int height = std::max(1, std::min(wanted, isBelow ? below : above));
    frame.resize(width, height);
    const int begin = frame.isRightToLeft() ? link.right() - width : link.left();
    frame.move(std::clamp(begin, room.left(), std::max(room.left(), room.right() - width)),
               isBelow ? link.bottom() + noteEdge : link.top() - noteEdge - height);
}

} // namespace bedside::desktop
