// SPDX-License-Identifier: MIT
// Words of two directions on one page: English names, codes and numbers among Arabic.
#pragma once

#include <QString>
#include <QTextDocument>

namespace bedside::screen {

/// True while the program's words run from right to left.
bool runsRightToLeft();

/// Returns the words with what runs from left to right among them, such as "M54.5", "0808 2000 247" or a title, marked
/// so that its pieces keep their order. Nothing is changed where all runs from left to right.
QString isolated(const QString& words);

/// Gives the page the direction of the program's words, and a block that has none of their letters that of its own.
void directBlocks(QTextDocument& page);

} // namespace bedside::screen
