// SPDX-License-Identifier: MIT
// How large a note is, and where on the screen it stands: beside what it explains, within its window.
#pragma once

#include "screen/article_view.h"

#include <QFrame>

namespace bedside::desktop {

inline constexpr int noteEdge = 12; // px above and below its words, and to the edge of the window's pages

/// Returns how far down the screen the bar at the top of that window reaches, from which one gets help and leaves: what
/// is laid over the window leaves it in sight.
int barBottom(const QWidget& window);

/// Returns how far down the screen the window's pages reach, above the bar at its foot from which one gets help too.
int footTop(const QWidget& window);

/// Fills the view with the note, gives the frame its size and puts it below the paragraph of the link, or above it
/// where there is more room; where it would be too low, beside the line of the link. link: on the screen.
void placeNote(QFrame& frame, screen::ArticleView& view, document::Document note, const QRect& link,
               const screen::Theme& theme);

} // namespace bedside::desktop
