// SPDX-License-Identifier: MIT
// Menus in large text: they name no keys where the words alone need the width of the window.
#pragma once

#include <QMenu>

namespace bedside::desktop {

/// Each time the menu or one below it opens, it names the keys of its lines where they have room in that window. The
/// window must outlive the menu.
void keepToWidth(QMenu& menu, const QWidget& window);

} // namespace bedside::desktop
