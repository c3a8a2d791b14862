// SPDX-License-Identifier: MIT
// Another look of the style sheet for a widget that is on show already.
#pragma once

#include <QWidget>

namespace bedside::desktop {

/// Dresses the widget in the look of that name; the style sheet reads it only when a widget is polished.
void setLook(QWidget& widget, const QString& look);

} // namespace bedside::desktop
