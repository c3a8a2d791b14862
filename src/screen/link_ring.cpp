// SPDX-License-Identifier: MIT
#include "screen/link_ring.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace bedside::screen {

namespace {

constexpr double ringWidth = 3;
constexpr double overlap = 1; // covers the own thin outline of the browser; all outside, it would cover the next letter
constexpr double corner = 4;

QTextCursor caretAt(const QTextCursor& words, int position) {
    QTextCursor caret = words;
    caret.setPosition(position);
    return caret;
}

/// Returns how far the letters between two places of a line reach, from left to right. Where English stands among
/// Arabic the first of them is not at the one end and the last at the other.
std::pair<double, double> extentOf(const QTextLine& line, int from, int to) {
    double left = std::min(line.cursorToX(from), line.cursorToX(to));
    double right = std::max(line.cursorToX(from), line.cursorToX(to));
    for (const QGlyphRun& run : line.glyphRuns(from, to - from)) {
        left = std::min(left, run.boundingRect().left());
        right = std::max(right, run.boundingRect().right());
    }
    return {left, right};
}

} // namespace

void paintLinkRing(const QTextEdit& page, const QColor& colour) {
    QPainter painter(page.viewport());
    const QTextCursor words = page.textCursor();
    const QTextBlock block = words.document()->findBlock(words.selectionStart());
    const int begin = words.selectionStart() - block.position();
    const int end = words.selectionEnd() - block.position();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, ringWidth));
    for (int index = 0; index < block.layout()->lineCount(); ++index) {
        const QTextLine line = block.layout()->lineAt(index);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        QRectF place = page.cursorRect(caretAt(words, block.position() + from));
        const auto [left, right] = extentOf(line, from, to);
        place.moveLeft(place.left() + left - line.cursorToX(from));
        place.setWidth(right - left);
        const double reach = ringWidth / 2 - overlap;
        painter.drawRoundedRect(place.adjusted(-reach, -reach, reach, reach), corner, corner);
    }
}

} // namespace bedside::screen
