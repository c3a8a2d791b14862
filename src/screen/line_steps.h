// SPDX-License-Identifier: MIT
// The caret from line to line where words run from right to left. Qt 6.4 takes what lies right of such a line for the
// end of the line before, so that a caret at a line's beginning would go nowhere, and pages could not be turned by
// keys.
#pragma once

#include <QTextCursor>

namespace bedside::screen {

class LineSteps {
public:
    /// Moves the caret by one line, down or up, as near as it can to the side where the first of several steps began.
    /// Within a table it stays in its column. Returns false where there is no other line, and leaves the caret then.
    bool step(QTextCursor& caret, bool down, QTextCursor::MoveMode mode);

private:
    int m_place = -1; // to which the last step led
    double m_side = 0;
};

} // namespace bedside::screen
