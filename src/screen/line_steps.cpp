// SPDX-License-Identifier: MIT
#include "screen/line_steps.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace bedside::screen {

namespace {

/// The block above or below: of a table, in the same column.
QTextBlock neighbour(const QTextBlock& block, bool down) {
    const QTextBlock next = down ? block.next() : block.previous();
    const QTextTable* table = QTextCursor(block).currentTable();
    if (table == nullptr)
        return next;
    const QTextTableCell cell = table->cellAt(block.position());
    if (next.isValid() && table->cellAt(next.position()) == cell)
        return next;
    const int row = cell.row() + (down ? 1 : -1);
    if (row >= 0 && row < table->rows()) {
        const QTextTableCell other = table->cellAt(row, cell.column());
        return (down ? other.firstCursorPosition() : other.lastCursorPosition()).block();
    }
    return table->document()->findBlock(down ? table->lastPosition() + 1 : table->firstPosition() - 1);
}

double left(const QTextBlock& block) { return block.document()->documentLayout()->blockBoundingRect(block).left(); }

/// The place in the line that is nearest to the side, in pixels of its block.
int placeIn(const QTextBlock& block, const QTextLine& line, double side) {
    const bool isLast = line.lineNumber() + 1 == block.layout()->lineCount();
    const int end = line.textStart() + std::max(0, line.textLength() - (isLast ? 0 : 1));
    if (block.textDirection() == Qt::RightToLeft && side >= line.cursorToX(line.textStart()))
        return line.textStart();
    return std::clamp(line.xToCursor(side), line.textStart(), end);
}

} // namespace

bool LineSteps::step(QTextCursor& caret, bool down, QTextCursor::MoveMode mode) {
    QTextBlock block = caret.block();
    QTextLine line = block.layout()->lineForTextPosition(caret.positionInBlock());
    if (caret.position() != m_place)
        m_side = left(block) + (line.isValid() ? line.cursorToX(caret.positionInBlock()) : 0);
    int number = line.isValid() ? line.lineNumber() + (down ? 1 : -1) : -1;
    while (number < 0 || number >= block.layout()->lineCount()) {
        block = neighbour(block, down);
        if (!block.isValid())
            return false;
        number = !block.isVisible() ? -1 : down ? 0 : block.layout()->lineCount() - 1;
    }
    m_place = block.position() + placeIn(block, block.layout()->lineAt(number), m_side - left(block));
    caret.setPosition(m_place, mode);
    return true;
}

} // namespace bedside::screen
