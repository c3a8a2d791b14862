// SPDX-License-Identifier: MIT
#include "screen/page_writer.h"

#include "document/direction.h"
#include "screen/direction.h"
#include "screen/inline_writer.h"
#include "screen/link_room.h"
#include "screen/mirrored_table.h"
#include "screen/page_image.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace bedside::screen {

namespace {

constexpr double levelIconSize = 20;

class PageWriter {
public:
    PageWriter(const PageStyle& style, double width, QTextDocument& target)
        : m_style(style), m_width(width), m_cursor(&target) {}

    void write(const document::Nodes& nodes) {
        for (const document::Node& node : nodes)
            std::visit([this](const auto& value) { write(value); }, node.value);
    }
    /// Makes the empty block that a page may end with take no room.
    void finish() {
        if (m_blockIsFree)
            shrinkBlock();
    }

private:
    /// Starts a block: takes the present one where nothing was written to it, else adds one.
    void beginBlock(QTextBlockFormat format, int passage, const QTextCharFormat& words) {
        if (passage >= 0)
            format.setProperty(PassageProperty, passage);
        if (m_startsBox)
            format.setTopMargin(m_style.boxTopMargin());
        m_startsBox = false;
        if (m_blockIsFree) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(words);
        } else {
            m_cursor.insertBlock(format, words);
            if (m_cursor.currentList()) // a new block would go on with the list before it
                m_cursor.currentList()->remove(m_cursor.block());
            m_cursor.setBlockFormat(format);
        }
        m_blockIsFree = false;
    }
    void shrinkBlock() {
        QTextBlockFormat none;
        none.setLineHeight(1, QTextBlockFormat::FixedHeight);
        QTextCharFormat tiny;
        tiny.setFontPointSize(1);
        m_cursor.setBlockFormat(none);
        m_cursor.setBlockCharFormat(tiny);
    }

    void write(const document::Inlines& inlines, const QTextCharFormat& format) {
        writeInlines(inlines, format, m_style, m_cursor);
    }

    /// In a box that waits, all words are quiet.
    QTextCharFormat toned(QTextCharFormat format) const {
        if (m_waits)
            format.setForeground(m_style.tokens().colour("muted"));
        return format;
    }

    void write(const document::Heading& heading) {
        const QTextCharFormat words = toned(m_style.headingWords(heading.level));
        QTextBlockFormat block = m_style.heading(heading.level);
        if (m_cursor.block().blockNumber() == 0 || m_cursor.blockFormat().hasProperty(BoxLabelProperty))
            block.setTopMargin(0);
        beginBlock(block, heading.passage, words);
        write(heading.inlines, words);
    }
    void write(const document::Paragraph& paragraph) {
        const QTextCharFormat words = toned(m_style.words(paragraph.voice));
        QTextBlockFormat block = m_style.paragraph(paragraph.voice);
        if (const document::Way way = document::givenWay(paragraph.inlines); way != document::Way::ByLetters)
            block.setLayoutDirection(way == document::Way::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        beginBlock(block, paragraph.passage, words);
        write(paragraph.inlines, words);
    }

    void write(const document::List& list) {
        const QTextListFormat format = m_style.list(list.ordered, ++m_listDepth);
        QTextList* made = nullptr;
        for (const document::Nodes& item : list.items) {
            bool first = true;
            for (const document::Node& node : item) {
                std::visit([this](const auto& value) { write(value); }, node.value);
                if (!std::holds_alternative<document::Paragraph>(node.value))
                    continue;
                const int passage = m_cursor.blockFormat().intProperty(PassageProperty);
                const bool numbered = m_cursor.blockFormat().hasProperty(PassageProperty);
                QTextBlockFormat block = m_style.listItem();
                if (const QTextBlockFormat before = m_cursor.blockFormat();
                    before.hasProperty(QTextFormat::LayoutDirection))
                    block.setLayoutDirection(before.layoutDirection());
                if (numbered)
                    block.setProperty(PassageProperty, passage);
                if (!first)
                    block.setIndent(m_listDepth);
                m_cursor.setBlockFormat(block);
                if (first && made)
                    made->add(m_cursor.block());
                else if (first)
                    made = m_cursor.createList(format);
                first = false;
            }
        }
        --m_listDepth;
        if (m_listDepth == 0 && made) { // what follows a list stands as far off as after a paragraph
            QTextBlockFormat last = m_cursor.blockFormat();
            last.setBottomMargin(m_style.paragraph(document::Voice::Body).bottomMargin());
            m_cursor.setBlockFormat(last);
        }
    }

    void write(const document::Box& box) {
        QTextFrameFormat format = m_style.box(box.kind);
        if (m_blockIsFree)
            shrinkBlock();
        else // Qt leaves out the room that the block before asks for below it
            format.setTopMargin(std::max(format.topMargin(), roomBelowHeading()));
        QTextFrame* frame = m_cursor.insertFrame(format);
        const QScopedValueRollback room(
            m_width, std::max(1.0, m_width - 2 * format.padding() - format.leftMargin() - format.rightMargin()));
        m_cursor = frame->firstCursorPosition();
        m_blockIsFree = true;
        m_startsBox = true;
        m_waits = box.kind == document::BoxKind::Waiting;
        if (!box.label.empty()) {
            QTextBlockFormat block = m_style.paragraph(document::Voice::Small);
            block.setBottomMargin(m_style.pixels(4));
            block.setProperty(BoxLabelProperty, true);
            const QTextCharFormat words = m_style.labelWords(box.kind);
            beginBlock(block, -1, words);
            writeLevelIcon(box.kind);
            m_cursor.insertText(QString::fromStdString(box.label), words);
        }
        write(box.nodes);
        dropLastMargin();
        leaveFrame(*frame);
        m_waits = false;
    }
    double roomBelowHeading() const {
        const QTextBlockFormat block = m_cursor.blockFormat();
        return block.headingLevel() > 0 ? block.bottomMargin() : 0;
    }
    void writeLevelIcon(document::BoxKind kind) {
        const QString name = m_style.levelIcon(kind);
        if (name.isEmpty())
            return;
        QTextImageFormat image;
        image.setName(QStringLiteral("icon:") + name);
        image.setWidth(m_style.pixels(levelIconSize));
        image.setHeight(m_style.pixels(levelIconSize));
        image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        m_cursor.insertImage(image);
        m_cursor.insertText(QStringLiteral("\u2002"), m_style.labelWords(kind));
    }
    /// The padding of the box is margin enough.
    void dropLastMargin() {
        QTextBlockFormat last = m_cursor.blockFormat();
        last.setBottomMargin(0);
        m_cursor.setBlockFormat(last);
    }
    void leaveFrame(const QTextFrame& frame) {
        m_cursor.setPosition(frame.lastPosition() + 1);
        m_blockIsFree = true;
        m_startsBox = false;
    }

    void write(const document::Fold& fold) {
        const document::Link link{document::LinkKind::Place,
                                  "fold:" + fold.id,
                                  (fold.open ? QCoreApplication::translate("PageWriter", "Open")
                                             : QCoreApplication::translate("PageWriter", "Closed"))
                                      .toStdString(),
                                  {{document::Words{(fold.open           ? "▾ "
                                                     : runsRightToLeft() ? "◂ "
                                                                         : "▸ ") +
                                                    fold.title}}}};
        if (fold.level > 0)
            write(document::Heading{fold.level, {{link}}});
        else
            write(document::Paragraph{{{link}}});
        if (fold.open)
            write(fold.nodes);
    }

    void write(const document::FillIn& fillIn) {
        write(document::Paragraph{{{document::Words{fillIn.label}}}}); // a screen is not written on
    }
    void write(const document::Letterhead& letterhead) {
        write(document::Paragraph{{{document::Strong{{{document::Words{letterhead.name}}}}}}});
        for (const std::string& line : letterhead.lines)
            write(document::Paragraph{{{document::Words{line}}}, document::Voice::Small});
    }

    void write(const document::Columns& columns) {
        for (const document::Nodes& column : columns.columns)
            write(column);
    }

    void write(const document::Figure& figure) {
        QTextBlockFormat block = m_style.paragraph(document::Voice::Small);
        block.setTopMargin(m_style.pixels(6));
        block.setBottomMargin(m_style.pixels(2));
        block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        beginBlock(block, -1, m_style.captionWords());
        m_cursor.insertImage(imageOf(figure, m_style, m_width));
        QTextBlockFormat caption = m_style.paragraph(document::Voice::Small);
        caption.setBottomMargin(2 * caption.bottomMargin());
        beginBlock(caption, -1, m_style.captionWords());
        m_cursor.insertText(QString::fromStdString(figure.caption), m_style.captionWords());
    }

    void write(const document::Table& table) {
        if (table.header.empty())
            return;
        if (m_blockIsFree)
            shrinkBlock();
        const auto columns = static_cast<int>(table.header.size());
        QTextTable* made =
            m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, m_style.table(columns));
        writeRow(*made, 0, table.header);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            writeRow(*made, static_cast<int>(row) + 1, table.rows[row]);
        leaveFrame(*made);
    }
    void writeRow(QTextTable& table, int row, const std::vector<document::Cell>& cells) {
        for (int column = 0; column < std::min(table.columns(), static_cast<int>(cells.size())); ++column) {
            const document::Cell& cell = cells[static_cast<std::size_t>(column)];
            m_cursor = table.cellAt(row, mirroredColumn(table, column)).firstCursorPosition();
            m_blockIsFree = true;
            QTextCharFormat words = m_style.words(document::Voice::Small);
            words.setForeground(m_style.tokens().colour(row == 0 ? "muted" : "ink"));
            if (row == 0)
                words.setFontWeight(QFont::DemiBold);
            QTextBlockFormat block = m_style.paragraph(document::Voice::Small);
            block.setBottomMargin(0);
            beginBlock(block, cell.passage, words);
            write(cell.inlines, words);
        }
    }

    const PageStyle& m_style;
    double m_width;
    QTextCursor m_cursor;
    bool m_blockIsFree = true; // nothing was written to the present block yet
    bool m_startsBox = false;
    bool m_waits = false; // in a box that waits
    int m_listDepth = 0;
};

} // namespace

void writePage(const document::Document& page, const PageStyle& style, double width, QTextDocument& target) {
    target.setUndoRedoEnabled(false);
    target.clear();
    target.setDefaultFont(style.font());
    target.setIndentWidth(style.pixels(26));
    target.setDocumentMargin(0);
    target.rootFrame()->setFrameFormat(style.page(target.rootFrame()->frameFormat()));
    QTextCursor all(&target);
    all.beginEditBlock(); // one change to lay out and to tell of, not one a word
    PageWriter writer(style, width, target);
    writer.write(page.nodes);
    writer.finish();
    directBlocks(target);
    makeRoomForLinks(target);
    all.endEditBlock();
}

QTextBlock blockOfPassage(const QTextDocument& text, int passage) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().hasProperty(PassageProperty) &&
            block.blockFormat().intProperty(PassageProperty) == passage)
            return block;
    return {};
}

} // namespace bedside::screen
