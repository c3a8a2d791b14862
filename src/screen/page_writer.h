// SPDX-License-Identifier: MIT
// The writer for the screen: a document straight into a QTextDocument, so that spaces, boxes and reading order are
// exactly what the page style says and every part keeps its meaning for painting and for assistive technology.
#pragma once

#include "screen/page_style.h"

#include <QTextDocument>

namespace bedside::screen {

/// Replaces what the target holds. Figures become images named "figure:ID" as wide as the style scales them, at most
/// `width` pixels; the target's resources must provide them.
void writePage(const document::Document& page, const PageStyle& style, double width, QTextDocument& target);

/// Returns the block that was written for the passage; an invalid one where the page has no such passage.
QTextBlock blockOfPassage(const QTextDocument& text, int passage);

} // namespace bedside::screen
