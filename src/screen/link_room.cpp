// SPDX-License-Identifier: MIT
#include "screen/link_room.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace bedside::screen {

namespace {

constexpr double least = 24; // px: WCAG 2.2, 2.5.8

/// Returns the height of the block's lines as they are without more room, in px; 0 where it has no link. A small link,
/// such as a number, stands among larger words: its line is as high as theirs.
double lineWithLink(const QTextBlock& block) {
    bool hasLink = false;
    double height = 0;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextCharFormat format = part.fragment().charFormat();
        hasLink = hasLink || format.isAnchor();
        if (!format.isImageFormat())
            height = std::max(height, QFontMetricsF(format.font()).height());
    }
    return hasLink ? height : 0;
}

} // namespace

void makeRoomForLinks(QTextDocument& page) {
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const double own = lineWithLink(block);
        QTextBlockFormat format = block.blockFormat();
        if (own == 0 || own * format.lineHeight() >= 100 * least)
            continue;
        format.setLineHeight(std::ceil(100 * least / own), QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace bedside::screen
