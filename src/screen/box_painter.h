// SPDX-License-Identifier: MIT
// What stands beneath the words of a page: its boxes, the lines between the rows of its tables, and the bullets that Qt
// would draw too large.
#pragma once

#include "screen/page_style.h"

class QPainter;
class QTextDocument;

namespace bedside::screen {

/// Paints those that the visible part of the page touches, in the page's own coordinates.
void paintBoxes(QPainter& painter, const QTextDocument& page, const PageStyle& style, const QRectF& visible);

/// Paints the bullets of a page whose lines are higher than those of Latin letters.
void paintBullets(QPainter& painter, const QTextDocument& page, const QRectF& visible);

} // namespace bedside::screen
