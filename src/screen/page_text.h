// SPDX-License-Identifier: MIT
// A stretch of a page as text for assistive technology: caret, selection, words by character, word, sentence or line,
// and where on the screen each stands.
#pragma once

#include "screen/caret_browser.h"

#include <QAccessible>

namespace bedside::screen {

/// Returns the place on the screen of what stands between two positions of the document; empty where nothing does.
QRect screenRect(const CaretBrowser& view, int start, int end);

class PageText : public QAccessibleTextInterface {
public:
    static constexpr int toTheEnd = -1;

    /// Offsets count from start, a position in the view's document; what is not in the document is not in the text.
    /// The view must outlive it.
    PageText(CaretBrowser& view, int start, int end) : m_view(view), m_start(start), m_end(end) {}

    void selection(int selectionIndex, int* startOffset, int* endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;

    /// Returns -1 while the caret is elsewhere on the page.
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int startOffset, int endOffset) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* startOffset,
                             int* endOffset) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* startOffset,
                            int* endOffset) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* startOffset,
                         int* endOffset) const override;
    int characterCount() const override;

    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int* startOffset, int* endOffset) const override;

private:
    struct Range {
        int start;
        int end;
    };
    int start() const;
    int end() const;
    int placeOf(int offset) const;
    QTextCursor cursorAt(int place) const;
    Range unitAt(int place, QAccessible::TextBoundaryType boundary) const;
    QString textOf(const Range& range, int* startOffset, int* endOffset) const;

    CaretBrowser& m_view;
    int m_start;
    int m_end;
};

} // namespace bedside::screen
