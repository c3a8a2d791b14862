// SPDX-License-Identifier: MIT
// Lists to tick, set side by side.
#pragma once

#include "document/document.h"

namespace bedside::document {

/// Puts groups of things to tick, each a line and its list, side by side where there are several in a row: they are
/// short, and below each other they would cost a page.
void setTicksSideBySide(Nodes& nodes);

} // namespace bedside::document
