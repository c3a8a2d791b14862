// SPDX-License-Identifier: MIT
// The edge of a small window that lies above a page: a line around it, and round corners.
#pragma once

#include "screen/tokens.h"

class QWidget;

namespace bedside::desktop {

/// In pixels, so much is free within the edge before anything square may stand in a corner.
inline constexpr int withinEdge = 2;
inline constexpr int withinCorner = 6;

/// Makes room for round corners; before the window is first shown.
void roundCorners(QWidget& window);
/// Cuts its corners off at its present size, where the system may not show what is transparent as such.
void cutCorners(QWidget& window);
/// Paints the window's ground and the line around it, which is stronger where no ground tells it from the page.
void paintSheet(QWidget& window, const screen::Tokens& tokens);

} // namespace bedside::desktop
