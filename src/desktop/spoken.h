// SPDX-License-Identifier: MIT
// What is to be heard of a page by who lands on one of its controls.
#pragma once

#include <QStringList>

class QTextDocument;

namespace bedside::desktop {

/// Returns the texts as sentences, one after the other, without those that are empty.
QString spoken(QStringList texts);
/// Returns the things in one line, with the comma of the language between them.
QString enumerated(const QStringList& things);
/// Returns what the box at the top of a page says, one text a passage.
QStringList firstBox(const QTextDocument& page);

} // namespace bedside::desktop
