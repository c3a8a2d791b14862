// SPDX-License-Identifier: MIT
// Menus that are wide or high for their window: they name no keys where the words alone need its width, and their lines
// stand close where they would else cover the bar above, and with it the way to leave.
#pragma once

#include <QMenu>

namespace bedside::desktop {

/// Each time the menu or one below it opens, it names the keys of its lines where they have room in that window, and
/// sets its lines as far apart as there is room on the screen below the window's bar. The window must outlive the menu.
void keepToWindow(QMenu& menu, const QWidget& window);

} // namespace bedside::desktop
