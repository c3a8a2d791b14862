// SPDX-License-Identifier: MIT
// Qt lays the columns of a table from left to right in every language. Where words run the other way, the first column
// is therefore the last of the text document, and whoever reads a row takes its cells in the order that a reader does.
#pragma once

#include <QTextTable>

namespace bedside::screen {

inline bool isMirrored(const QTextTable& table) { return table.format().layoutDirection() == Qt::RightToLeft; }

/// Returns which column of the text document the nth is that is read, and the other way round; both from 0.
inline int mirroredColumn(const QTextTable& table, int nth) {
    return isMirrored(table) ? table.columns() - 1 - nth : nth;
}

} // namespace bedside::screen
