// SPDX-License-Identifier: MIT
// Keeps what stands on a wide page in a column that is easy to read.
#pragma once

#include "screen/theme.h"

#include <QLayout>

namespace bedside::desktop {

/// Centres the layout's content, at most `column` pixels wide at 100 % text, in a page of that width.
void keepMeasure(QLayout& layout, int pageWidth, double column, const screen::Theme& theme);

} // namespace bedside::desktop
