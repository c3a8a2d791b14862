// SPDX-License-Identifier: MIT
// The way that Tab goes down a page whose controls come and go.
#pragma once

#include <QWidget>

namespace bedside::desktop {

/// Lets Tab come to all that can have the keyboard on the page, in the order of its layouts.
void chainDown(const QWidget& page);

} // namespace bedside::desktop
