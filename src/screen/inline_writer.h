// SPDX-License-Identifier: MIT
// Running text for the screen.
#pragma once

#include "document/inline.h"
#include "screen/page_style.h"

#include <QTextCursor>

namespace bedside::screen {

/// Writes the text where the cursor stands, in that format and what stress and links make of it.
void writeInlines(const document::Inlines& inlines, const QTextCharFormat& format, const PageStyle& style,
                  QTextCursor& cursor);

} // namespace bedside::screen
