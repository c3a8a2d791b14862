// SPDX-License-Identifier: MIT
#include "screen/page_place.h"

#include <QScrollBar>

#include <algorithm>

namespace bedside::screen {

std::optional<LinePlace> firstLine(const QTextEdit& page) {
    const QScrollBar& bar = *page.verticalScrollBar();
    if (bar.value() == 0 || bar.value() == bar.maximum())
        return std::nullopt;
    const QTextCursor first = page.cursorForPosition(QPoint(0, 0));
    return LinePlace{first.position(), page.cursorRect(first).top()};
}

void keepLine(QTextEdit& page, const std::optional<LinePlace>& line) {
    if (!line)
        return;
    QTextCursor place(page.document());
    place.setPosition(std::min(line->position, page.document()->characterCount() - 1));
    QScrollBar& bar = *page.verticalScrollBar();
    bar.setValue(bar.value() + page.cursorRect(place).top() - line->top);
}

} // namespace bedside::screen
