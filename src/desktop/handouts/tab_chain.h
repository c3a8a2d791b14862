// SPDX-License-Identifier: MIT
// The way that Tab goes down a page whose controls come and go.
#pragma once

#include <QWidget>

namespace bedside::desktop {

/// Lets Tab come to all that can have the keyboard on the page, in the order of its layouts; its heading has a place
/// among them, from which Tab goes on, though Tab does not come to it.
void chainDown(const QWidget& page, QWidget& heading);

} // namespace bedside::desktop
