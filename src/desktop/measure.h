// SPDX-License-Identifier: MIT
// The sizes that pages share: keeps what stands on a wide page in a column that is easy to read, and the room of a low
// one for its words.
#pragma once

#include "screen/theme.h"

#include <QLayout>

namespace bedside::desktop {

// In pixels at 100 %.
inline constexpr double questionColumn = 640;
inline constexpr double resultColumn = 620; // the measure of a page
inline constexpr double searchColumn = 672; // of what a search found
inline constexpr double iconSize = 20;      // on a button

/// Returns how much is free on either side of a column in a page of that width; column: pixels at 100 % text.
int besideColumn(int pageWidth, double column, const screen::Theme& theme);
/// Centres the layout's content, at most `column` pixels wide at 100 % text, in a page of that width.
void keepMeasure(QLayout& layout, int pageWidth, double column, const screen::Theme& theme);
/// Leaves less free above, below and between the layout's content where a page of that height is low for its text;
/// returns whether it is.
bool keepRoom(QLayout& layout, int pageHeight, const screen::Theme& theme);
/// Leaves as much free above, below and between the content as lets all of it be seen in that room; little where
/// nothing would.
void keepWithin(QLayout& layout, QSize room);
/// Leaves only that share of what is usually free, and a little, where the content would be higher than its page.
void keepClose(QLayout& layout, double share);

} // namespace bedside::desktop
