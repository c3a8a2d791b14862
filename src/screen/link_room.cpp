// SPDX-License-Identifier: MIT
#include "screen/link_room.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

namespace bedside::screen {

namespace {

constexpr double least = 24; // px: WCAG 2.2, 2.5.8

/// Returns the height of a line of the block's first link as it is without more room, in px; 0 where it has no link.
double linkHeight(const QTextBlock& block) {
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (const QTextCharFormat format = part.fragment().charFormat(); format.isAnchor())
            return QFontMetricsF(format.font()).height();
    return 0;
}

} // namespace

void makeRoomForLinks(QTextDocument& page) {
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const double own = linkHeight(block);
        QTextBlockFormat format = block.blockFormat();
        if (own == 0 || own * format.lineHeight() >= 100 * least)
            continue;
        format.setLineHeight(std::ceil(100 * least / own), QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace bedside::screen
