// SPDX-License-Identifier: MIT
// The way that Tab goes down a page whose controls come and go.
#pragma once

#include <QWidget>

namespace bedside::desktop {

/// Lets Tab come, after that control, to all that can have the keyboard on the sheet, in the order of its layouts.
/// Returns the last of them.
QWidget* chainDown(const QWidget& sheet, QWidget* after);

} // namespace bedside::desktop
