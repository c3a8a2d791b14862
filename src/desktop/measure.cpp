// SPDX-License-Identifier: MIT
#include "desktop/measure.h"

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int narrowestMargin = 24;
constexpr double lowPage = 400; // px at 100 %

} // namespace

void keepMeasure(QLayout& layout, int pageWidth, double column, const screen::Theme& theme) {
    const int side = std::max(narrowestMargin, static_cast<int>((pageWidth - theme.chromePixels(column)) / 2));
    const QMargins now = layout.contentsMargins();
    layout.setContentsMargins(side, now.top(), side, now.bottom());
}

bool keepRoom(QLayout& layout, int pageHeight, const screen::Theme& theme) {
    const bool isLow = pageHeight < theme.chromePixels(lowPage);
    const QMargins now = layout.contentsMargins();
    layout.setContentsMargins(now.left(), isLow ? 8 : 40, now.right(), isLow ? 12 : 32);
    layout.setSpacing(isLow ? 6 : 16);
    return isLow;
}

} // namespace bedside::desktop
