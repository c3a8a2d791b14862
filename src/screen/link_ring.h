// SPDX-License-Identifier: MIT
// The ring around the link that has the keyboard.
#pragma once

#include <QColor>
#include <QTextEdit>

namespace bedside::screen {

/// Paints it around the words that are selected on the page, line by line; from within the page's paint event.
void paintLinkRing(const QTextEdit& page, const QColor& colour);

} // namespace bedside::screen
