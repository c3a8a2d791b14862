// SPDX-License-Identifier: MIT
#include "screen/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace bedside::screen {

namespace {

/// In the document's own coordinates. A block knows its lines only from where it stands itself.
QRectF lineRects(const QTextBlock& block, int start, int end) {
    QRectF all;
    const QPointF origin = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    for (int number = 0; number < block.layout()->lineCount(); ++number) {
        const QTextLine line = block.layout()->lineAt(number);
        const int from = std::max(start - block.position(), line.textStart());
        const int to = std::min(end - block.position(), line.textStart() + line.textLength());
        if (from > to || (from == to && start != end))
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        const QRectF part(std::min(left, right), line.y(), std::abs(right - left), line.height());
        all |= part.translated(origin);
    }
    return all;
}

QRectF documentRect(const QTextDocument& document, int start, int end) {
    QRectF all;
    for (QTextBlock block = document.findBlock(start); block.isValid() && block.position() <= end; block = block.next())
        all |= lineRects(block, start, end);
    return all;
}

QString plain(QString words) {
    for (QChar& character : words)
        if (character == QChar::ParagraphSeparator || character == QChar::LineSeparator ||
            (character >= QChar(0xFDD0) && character <= QChar(0xFDEF))) // where frames and cells begin and end
            character = u'\n';
        else if (character == QChar::Nbsp)
            character = u' ';
    return words;
}

} // namespace

QRect screenRect(const CaretBrowser& view, int start, int end) {
    const QRectF rect = documentRect(*view.document(), start, end);
    if (rect.isNull())
        return {};
    const QPointF scrolled(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value());
    const QRect inView = rect.translated(-scrolled).toAlignedRect();
    return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

int PageText::start() const { return std::min(m_start, m_view.document()->characterCount() - 1); }

int PageText::end() const {
    const int last = m_view.document()->characterCount() - 1;
    return m_end == toTheEnd ? last : std::min(m_end, last);
}

int PageText::placeOf(int offset) const { return std::clamp(start() + offset, start(), end()); }

QTextCursor PageText::cursorAt(int place) const {
    QTextCursor cursor(m_view.document());
    cursor.setPosition(place);
    return cursor;
}

void PageText::selection(int selectionIndex, int* startOffset, int* endOffset) const {
    const bool some = selectionIndex == 0 && selectionCount() > 0;
    const QTextCursor cursor = m_view.textCursor();
    *startOffset = some ? std::max(cursor.selectionStart(), start()) - start() : 0;
    *endOffset = some ? std::min(cursor.selectionEnd(), end()) - start() : 0;
}

int PageText::selectionCount() const {
    if (m_view.isOnLink()) // that is told as focus
        return 0;
    const QTextCursor cursor = m_view.textCursor();
    return std::max(cursor.selectionStart(), start()) < std::min(cursor.selectionEnd(), end()) ? 1 : 0;
}

void PageText::addSelection(int startOffset, int endOffset) { setSelection(0, startOffset, endOffset); }

void PageText::removeSelection(int selectionIndex) {
    if (selectionIndex != 0 || selectionCount() == 0)
        return;
    QTextCursor cursor = m_view.textCursor();
    cursor.clearSelection();
    m_view.setTextCursor(cursor);
}

void PageText::setSelection(int selectionIndex, int startOffset, int endOffset) {
    if (selectionIndex != 0) // a page has one
        return;
    QTextCursor cursor = cursorAt(placeOf(startOffset));
    cursor.setPosition(placeOf(endOffset), QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
}

int PageText::cursorPosition() const {
    const int place = m_view.textCursor().position();
    return place >= start() && place <= end() ? place - start() : -1;
}

void PageText::setCursorPosition(int position) {
    m_view.setFocus(Qt::OtherFocusReason);
    m_view.setTextCursor(cursorAt(placeOf(position)));
}

QString PageText::text(int startOffset, int endOffset) const {
    QTextCursor cursor = cursorAt(placeOf(startOffset));
    cursor.setPosition(placeOf(endOffset), QTextCursor::KeepAnchor);
    return plain(cursor.selectedText());
}

PageText::Range PageText::unitAt(int place, QAccessible::TextBoundaryType boundary) const {
    if (boundary == QAccessible::NoBoundary)
        return {start(), end()};
    const auto [from, to] = QAccessible::qAccessibleTextBoundaryHelper(cursorAt(place), boundary);
    return {std::max(from, start()), std::min(to, end())};
}

QString PageText::textOf(const Range& range, int* startOffset, int* endOffset) const {
    *startOffset = range.start - start();
    *endOffset = range.end - start();
    return text(*startOffset, *endOffset);
}

QString PageText::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* startOffset,
                               int* endOffset) const {
    return textOf(unitAt(placeOf(offset), boundary), startOffset, endOffset);
}

QString PageText::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* startOffset,
                                   int* endOffset) const {
    const int place = unitAt(placeOf(offset), boundary).start;
    return textOf(place > start() ? unitAt(place - 1, boundary) : Range{start(), start()}, startOffset, endOffset);
}

QString PageText::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* startOffset,
                                  int* endOffset) const {
    for (int place = unitAt(placeOf(offset), boundary).end; place < end(); ++place) {
        const Range after = unitAt(place, boundary); // what parts two units belongs to none
        if (after.start >= place && after.end > after.start)
            return textOf(after, startOffset, endOffset);
    }
    return textOf({end(), end()}, startOffset, endOffset);
}

int PageText::characterCount() const { return end() - start(); }

QRect PageText::characterRect(int offset) const {
    const int place = placeOf(offset);
    return screenRect(m_view, place, std::min(place + 1, end()));
}

int PageText::offsetAtPoint(const QPoint& point) const {
    const int place = m_view.cursorForPosition(m_view.viewport()->mapFromGlobal(point)).position();
    return place >= start() && place <= end() ? place - start() : -1;
}

void PageText::scrollToSubstring(int startIndex, int endIndex) {
    const QRectF rect = documentRect(*m_view.document(), placeOf(startIndex), placeOf(endIndex));
    QScrollBar& bar = *m_view.verticalScrollBar();
    const int height = m_view.viewport()->height();
    if (rect.bottom() > bar.value() + height)
        bar.setValue(static_cast<int>(rect.bottom()) - height);
    if (rect.top() < bar.value())
        bar.setValue(static_cast<int>(rect.top()));
}

QString PageText::attributes(int offset, int* startOffset, int* endOffset) const {
    const int place = placeOf(offset);
    *startOffset = offset;
    *endOffset = offset;
    const QTextBlock block = m_view.document()->findBlock(place);
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        if (!fragment.contains(place))
            continue;
        *startOffset = std::max(fragment.position(), start()) - start();
        *endOffset = std::min(fragment.position() + fragment.length(), end()) - start();
        const QFont font = fragment.charFormat().font();
        return QStringLiteral("font-family:%1;font-size:%2pt;font-weight:%3;font-style:%4;")
            .arg(font.family(), QString::number(QFontInfo(font).pointSizeF()), QString::number(font.weight()),
                 font.italic() ? QStringLiteral("italic") : QStringLiteral("normal"));
    }
    return {};
}

} // namespace bedside::screen
