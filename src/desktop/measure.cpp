// SPDX-License-Identifier: MIT
#include "desktop/measure.h"

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double narrowGutter = 0.04; // of the page's width
constexpr double lowPage = 400;       // px at 100 %
constexpr int freeAbove = 40;         // px that are free above a page's content, below it and within it
constexpr int freeBelow = 32;
constexpr int freeBetween = 16;
constexpr double whereItScrolls = 0.5; // of what is free

} // namespace

int besideColumn(int pageWidth, double column, const screen::Theme& theme, double gutter) {
    return static_cast<int>(
        std::max(std::min(gutter, narrowGutter * pageWidth), (pageWidth - theme.textPixels(column)) / 2));
}

void keepMeasure(QLayout& layout, int pageWidth, double column, const screen::Theme& theme, double gutter) {
    const int side = besideColumn(pageWidth, column, theme, gutter);
    const QMargins now = layout.contentsMargins();
    layout.setContentsMargins(side, now.top(), side, now.bottom());
}

bool keepRoom(QLayout& layout, int pageHeight, const screen::Theme& theme) {
    const bool isLow = pageHeight < theme.chromePixels(lowPage);
    const QMargins now = layout.contentsMargins();
    layout.setContentsMargins(now.left(), isLow ? 8 : freeAbove, now.right(), isLow ? 12 : freeBelow);
    layout.setSpacing(isLow ? 6 : freeBetween);
    return isLow;
}

void keepWithin(QLayout& layout, QSize room, const screen::Theme& theme) {
    for (const double share : {1.0, 0.7, 0.4, 0.2}) {
        keepClose(layout, share, theme);
        if (layout.totalHeightForWidth(room.width()) <= room.height())
            return;
    }
    keepClose(layout, whereItScrolls, theme);
}

void keepClose(QLayout& layout, double share, const screen::Theme& theme) {
    const QMargins now = layout.contentsMargins();
    const auto between = [share](int least, int usual) { return least + static_cast<int>(share * (usual - least)); };
    layout.setContentsMargins(now.left(), between(8, freeAbove), now.right(), between(12, freeBelow));
    layout.setSpacing(closeSpace(freeBetween, 6, share, theme));
}

int closeSpace(double space, int least, double share, const screen::Theme& theme) {
    return least + static_cast<int>(share * std::max(0.0, theme.chromePixels(space) - least));
}

} // namespace bedside::desktop
