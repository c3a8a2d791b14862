// SPDX-License-Identifier: MIT
// Lists of short lines, set side by side: below each other they would cost a page.
#pragma once

#include "document/document.h"

namespace bedside::document {

/// Puts groups of things to tick, each a line and its list, side by side where there are several in a row.
void setTicksSideBySide(Nodes& nodes);

} // namespace bedside::document
