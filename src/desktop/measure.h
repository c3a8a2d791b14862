// SPDX-License-Identifier: MIT
// The sizes that pages share: keeps what stands on a wide page in a column that is easy to read, and the room of a low
// one for its words.
#pragma once

#include "screen/theme.h"

#include <QLayout>

namespace bedside::desktop {

// In pixels at 100 %.
inline constexpr double pageColumn = 620;   // the measure of a page of the guide
inline constexpr double searchColumn = 672; // of what a search found
inline constexpr double pageGutter = 32;
inline constexpr double iconSize = 20; // on a button

/// Returns how much is free on either side of a column of so many pixels at 100 % text in a page of that width: the
/// gutter at least, and less where the page is narrow.
int besideColumn(int pageWidth, double column, const screen::Theme& theme, double gutter = pageGutter);
/// Centres the layout's content in such a column, as the pages of the guide are.
void keepMeasure(QLayout& layout, int pageWidth, double column, const screen::Theme& theme, double gutter = pageGutter);
/// Leaves less free above, below and between the layout's content where a page of that height is low for its text;
/// returns whether it is.
bool keepRoom(QLayout& layout, int pageHeight, const screen::Theme& theme);
/// Leaves as much free above, below and between the content as lets all of it be seen in that room; half of what
/// is usual where nothing would.
void keepWithin(QLayout& layout, QSize room, const screen::Theme& theme);
/// Leaves only that share of what is usually free, and a little, where the content would be higher than its page.
void keepClose(QLayout& layout, double share, const screen::Theme& theme);
/// Returns pixels for a space of so many at 100 % text, of which only that share is there, but the least at any size.
int closeSpace(double space, int least, double share, const screen::Theme& theme);

} // namespace bedside::desktop
