// SPDX-License-Identifier: MIT
// What stands beneath the words of a page: its boxes, and the lines between the rows of its tables.
#pragma once

#include "screen/page_style.h"

class QPainter;
class QTextDocument;

namespace bedside::screen {

/// Paints those that the visible part of the page touches, in the page's own coordinates.
void paintBoxes(QPainter& painter, const QTextDocument& page, const PageStyle& style, const QRectF& visible);

} // namespace bedside::screen
