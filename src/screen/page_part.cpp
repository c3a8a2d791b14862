// SPDX-License-Identifier: MIT
#include "screen/page_part.h"

#include "screen/mirrored_table.h"
#include "screen/page_style.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace bedside::screen {

namespace {

/// The sign behind a claim is read as what it means, as in the plain text.
QString spokenWords(const QTextFragment& fragment) {
    const QTextCharFormat format = fragment.charFormat();
    const bool isSign = format.anchorHref().startsWith(u"claim:") && !format.toolTip().isEmpty();
    return isSign ? QStringLiteral("(%1)").arg(format.toolTip()) : fragment.text();
}

PagePart linkPart(const QTextFragment& fragment) {
    const QTextCharFormat format = fragment.charFormat();
    const int start = fragment.position();
    return {PartKind::Link, start, start + fragment.length(), fragment.text(), format.toolTip(), format.anchorHref(),
            /* parts: */ {}};
}

/// A citation's number and the sign behind a claim say nothing by themselves.
void nameLink(PagePart& link) {
    link.name = link.name.simplified();
    if (link.target.startsWith(u"study:") && link.name.startsWith(u'['))
        link.name = QCoreApplication::translate("PartReader", "Source %1: %2")
                        .arg(link.name.mid(1, link.name.size() - 2), std::exchange(link.description, {}));
    else if (link.target.startsWith(u"fold:"))
        link.name.remove(0, 2); // the arrow
    else if (link.target.startsWith(u"claim:") && !link.description.isEmpty())
        link.name = std::exchange(link.description, {});
    else if (link.name.contains(link.description))
        link.description.clear();
}

/// What a paragraph says.
struct Reading {
    QString words;
    QString picture; // the description of the drawing in it
    std::vector<PagePart> links;
};

Reading readBlock(const QTextBlock& block) {
    Reading read;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) { // an icon has no description: the words beside it say what it means
            if (format.hasProperty(DescriptionProperty))
                read.picture = format.stringProperty(DescriptionProperty);
            continue;
        }
        const bool isLink = format.isAnchor() && !format.anchorHref().isEmpty();
        const bool goesOn = isLink && !read.links.empty() && read.links.back().end == fragment.position() &&
                            read.links.back().target == format.anchorHref();
        if (isLink && !goesOn)
            read.links.push_back(linkPart(fragment));
        if (goesOn) {
            read.links.back().name += fragment.text();
            read.links.back().end += fragment.length();
        }
        read.words += spokenWords(fragment);
    }
    read.words = read.words.simplified();
    std::for_each(read.links.begin(), read.links.end(), nameLink);
    return read;
}

/// Walks through frames and blocks. Lists are not nested in the document, so those that are open wait on a stack.
class PartReader {
    Q_DECLARE_TR_FUNCTIONS(PartReader)

public:
    std::vector<PagePart> read(QTextFrame::iterator at) {
        std::vector<PagePart> parts;
        for (; !at.atEnd(); ++at) {
            if (const QTextFrame* frame = at.currentFrame()) {
                closeLists(0, parts);
                const auto* table = qobject_cast<const QTextTable*>(frame);
                parts.push_back(table ? tablePart(*table) : boxPart(*frame));
            } else {
                addBlock(at.currentBlock(), parts);
            }
        }
        closeLists(0, parts);
        return parts;
    }

private:
    struct OpenList {
        const QTextList* list;
        int depth;
        PagePart part;
    };

    void addBlock(const QTextBlock& block, std::vector<PagePart>& out) {
        Reading read = readBlock(block);
        if (read.words.isEmpty() && read.picture.isEmpty())
            return;
        PagePart part{PartKind::Paragraph,
                      block.position(),
                      block.position() + block.length() - 1,
                      std::move(read.words),
                      {},
                      {},
                      std::move(read.links)};
        if (const QTextList* list = block.textList()) {
            addItem(std::move(part), block, *list, out);
            return;
        }
        if (const int level = block.blockFormat().headingLevel(); level > 0) {
            part.kind = PartKind::Heading;
            part.description = tr("level %1").arg(level);
        } else if (!read.picture.isEmpty()) {
            part.kind = PartKind::Figure;
            part.name = read.picture;
        }
        const int depth = block.blockFormat().indent();
        closeLists(depth, out);
        (m_lists.empty() ? out : m_lists.back().part.parts.back().parts).push_back(std::move(part));
    }

    void addItem(PagePart item, const QTextBlock& block, const QTextList& list, std::vector<PagePart>& out) {
        const int depth = list.format().indent();
        closeLists(depth, out);
        if (!m_lists.empty() && m_lists.back().depth == depth && m_lists.back().list != &list)
            closeLists(depth - 1, out);
        if (m_lists.empty() || m_lists.back().list != &list)
            m_lists.push_back({&list, depth, {PartKind::List, item.start, item.end, {}, {}, {}, {}}});
        item.kind = PartKind::ListItem;
        if (list.format().style() == QTextListFormat::ListDecimal)
            item.mark = numberOf(list, block);
        m_lists.back().part.parts.push_back(std::move(item));
    }

    /// Closes the lists that are deeper than this: each goes into the item it stands in.
    void closeLists(int depth, std::vector<PagePart>& out) {
        while (!m_lists.empty() && m_lists.back().depth > depth) {
            PagePart list = std::move(m_lists.back().part);
            m_lists.pop_back();
            list.end = lastEnd(list);
            (m_lists.empty() ? out : m_lists.back().part.parts.back().parts).push_back(std::move(list));
        }
    }
    static int lastEnd(const PagePart& part) { return part.parts.empty() ? part.end : lastEnd(part.parts.back()); }

    PagePart boxPart(const QTextFrame& frame) {
        PagePart box{PartKind::Box, frame.firstPosition(), frame.lastPosition(), {}, {}, {}, read(frame.begin())};
        const auto kind = static_cast<document::BoxKind>(frame.frameFormat().intProperty(BoxKindProperty));
        if (kind == document::BoxKind::KeyMessage)
            box.name = tr("Key message");
        else if (!box.parts.empty()) // its label, or the heading it begins with
            box.name = box.parts.front().name;
        return box;
    }

    PagePart tablePart(const QTextTable& table) {
        PagePart part{PartKind::Table, table.firstPosition(), table.lastPosition(), {}, {}, {}, {}};
        QStringList columns;
        for (int row = 0; row < table.rows(); ++row)
            for (int column = 0; column < table.columns(); ++column) {
                std::vector<PagePart> cell = read(table.cellAt(row, mirroredColumn(table, column)).begin());
                if (row == 0)
                    columns.append(cell.empty() ? QString() : cell.front().name);
                for (PagePart& paragraph : cell) {
                    paragraph.description = row == 0 ? tr("column heading") : columns.value(column);
                    part.parts.push_back(std::move(paragraph));
                }
            }
        part.name = tr("Table: %1").arg(columns.join(tr(", ")));
        return part;
    }

    std::vector<OpenList> m_lists;
};

} // namespace

QString numberOf(const QTextList& list, const QTextBlock& item) {
    return QString::number(list.itemNumber(item) + 1) + u'.';
}

std::vector<PagePart> partsOf(const QTextDocument& text) { return PartReader().read(text.rootFrame()->begin()); }

} // namespace bedside::screen
