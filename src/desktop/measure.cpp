// SPDX-License-Identifier: MIT
#include "desktop/measure.h"

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int narrowestSide = 24;

} // namespace

void keepMeasure(QLayout& layout, int pageWidth, double column, const screen::Theme& theme) {
    const int side = std::max(narrowestSide, static_cast<int>((pageWidth - theme.chromePixels(column)) / 2));
    const QMargins now = layout.contentsMargins();
    layout.setContentsMargins(side, now.top(), side, now.bottom());
}

} // namespace bedside::desktop
