// SPDX-License-Identifier: MIT
// Where one reads on a page, kept while the page is laid out anew.
#pragma once

#include <QTextEdit>

#include <optional>

namespace bedside::screen {

/// A line by a place in it, and where in the view it begins.
struct LinePlace {
    int position;
    int top;
};

/// Returns the first line in sight; nothing at the top and at the end of the page, for they stay in sight by
/// themselves.
std::optional<LinePlace> firstLine(const QTextEdit& page);

/// Scrolls the page so that the line begins where it began.
void keepLine(QTextEdit& page, const std::optional<LinePlace>& line);

} // namespace bedside::screen
