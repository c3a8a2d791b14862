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

bool hasLink(const QTextBlock& block) {
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().isAnchor())
            return true;
    return false;
}

} // namespace

void makeRoomForLinks(QTextDocument& page) {
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const double own = QFontMetricsF(block.charFormat().font()).height();
        QTextBlockFormat format = block.blockFormat();
        if (own * format.lineHeight() >= 100 * least || !hasLink(block))
            continue;
        format.setLineHeight(std::ceil(100 * least / own), QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace bedside::screen
