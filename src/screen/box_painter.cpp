// SPDX-License-Identifier: MIT
#include "screen/box_painter.h"

#include "screen/direction.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace bedside::screen {

namespace {

constexpr double boxRadius = 10;

void paintBox(QPainter& painter, const QTextFrameFormat& format, const QRectF& around, const PageStyle& style) {
    const auto kind = static_cast<document::BoxKind>(format.intProperty(BoxKindProperty));
    const QRectF box =
        around.adjusted(format.leftMargin(), format.topMargin(), -format.rightMargin(), -format.bottomMargin());
    QPainterPath outline;
    outline.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), boxRadius, boxRadius);
    painter.fillPath(outline, style.boxFill(kind));
    const bool isCard = kind == document::BoxKind::Study || kind == document::BoxKind::Card;
    if (isCard || style.boxFill(kind) == style.tokens().colour("surface")) { // high contrast has lines, not fills
        painter.setPen(QPen(isCard ? style.tokens().colour("line") : style.boxBar(kind), 1));
        painter.drawPath(outline);
    }
    if (isCard)
        return;
    const double barWidth = style.boxBarWidth(kind);
    QPainterPath bar;
    const double begin = runsRightToLeft() ? box.right() - barWidth : box.left();
    bar.addRect(QRectF(begin, box.top(), barWidth, box.height()));
    painter.fillPath(outline.intersected(bar), style.boxBar(kind));
}

void paintRowLines(QPainter& painter, const QTextTable& table, const QRectF& around, const PageStyle& style) {
    const QAbstractTextDocumentLayout& layout = *table.document()->documentLayout();
    for (int row = 0; row < table.rows(); ++row) {
        double bottom = 0;
        for (int column = 0; column < table.columns(); ++column)
            bottom = std::max(
                bottom, layout.blockBoundingRect(table.cellAt(row, column).lastCursorPosition().block()).bottom());
        const double y = std::round(bottom + table.format().cellPadding()) + 0.5;
        painter.setPen(QPen(style.tokens().colour(row == 0 ? "control" : "line"), 1));
        painter.drawLine(QPointF(around.left(), y), QPointF(around.right(), y));
    }
}

/// As large, as far from the words and as high above their line as Qt makes one beside Latin letters.
void paintBullet(QPainter& painter, const QTextBlock& block, QPointF corner) {
    constexpr double size = 0.4; // em, as what follows
    constexpr double gap = 0.3;
    constexpr double aboveLine = 0.32;
    const QTextLine line = block.layout()->lineAt(0);
    const QTextCharFormat words = block.begin().fragment().charFormat();
    const double em = words.font().pixelSize();
    const QRectF beside = line.naturalTextRect().translated(corner);
    const double x =
        block.textDirection() == Qt::RightToLeft ? beside.right() + gap * em : beside.left() - (gap + size) * em;
    painter.setPen(Qt::NoPen);
    painter.setBrush(words.foreground());
    painter.drawEllipse(
        QRectF(x, corner.y() + line.y() + line.ascent() - (aboveLine + size / 2) * em, size * em, size * em));
}

} // namespace

void paintBullets(QPainter& painter, const QTextDocument& page, const QRectF& visible) {
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const QTextList* list = block.textList();
        if (list == nullptr || list->format().style() != QTextListFormat::ListStyleUndefined ||
            block.layout()->lineCount() == 0)
            continue;
        const QRectF place = page.documentLayout()->blockBoundingRect(block);
        if (place.top() > visible.bottom())
            return;
        if (place.bottom() >= visible.top())
            paintBullet(painter, block, place.topLeft());
    }
}

void paintBoxes(QPainter& painter, const QTextDocument& page, const PageStyle& style, const QRectF& visible) {
    for (QTextFrame* frame : page.rootFrame()->childFrames()) {
        const QRectF around = page.documentLayout()->frameBoundingRect(frame);
        if (!around.intersects(visible))
            continue;
        if (const auto* table = qobject_cast<const QTextTable*>(frame))
            paintRowLines(painter, *table, around, style);
        else if (frame->frameFormat().hasProperty(BoxKindProperty))
            paintBox(painter, frame->frameFormat(), around, style);
    }
}

} // namespace bedside::screen
