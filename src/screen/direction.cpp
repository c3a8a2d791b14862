// SPDX-License-Identifier: MIT
#include "screen/direction.h"

#include "document/direction.h"

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace bedside::screen {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar endOfIsolate(0x2069);
constexpr qsizetype shortText = 60; // a name or a code, which stays where its column begins

bool isRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }
bool isLeftToRight(QChar c) { return c.direction() == QChar::DirL; }

/// True for "1  Batanda 2018": the number is the page's own, and stands where its lines begin.
bool isNumbered(const QString& text) {
    const auto end = std::ranges::find_if(text, [](QChar c) { return !c.isDigit(); });
    return end != text.begin() && QStringView(end, text.end()).startsWith(u"  ");
}

} // namespace

bool runsRightToLeft() { return QGuiApplication::isRightToLeft(); }

QString isolated(const QString& words) {
    const std::string text = words.toStdString();
    if (!runsRightToLeft() && !document::hasRightToLeft(text))
        return words;
    QString out;
    for (const document::OrderedPart& part : document::orderedParts(text)) {
        const QString piece = QString::fromStdString(part.hasOwnOrder ? document::inOrder(part) : part.text);
        out += part.hasOwnOrder ? leftToRightIsolate + piece + endOfIsolate : piece;
    }
    return out;
}

namespace {

/// Qt turns "1." round once too often where a list runs from right to left: the stop would stand outside.
void turnNumbers(const QTextBlock& block) {
    QTextList* list = block.textList();
    if (list == nullptr || list->itemNumber(block) != 0 || list->format().style() != QTextListFormat::ListDecimal ||
        block.textDirection() != Qt::RightToLeft)
        return;
    QTextListFormat format = list->format();
    format.setNumberPrefix(QStringLiteral("."));
    format.setNumberSuffix(QStringLiteral(""));
    list->setFormat(format);
}

} // namespace

void directBlocks(QTextDocument& page) {
    QTextOption option = page.defaultTextOption();
    option.setTextDirection(runsRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    page.setDefaultTextOption(option);
    if (!runsRightToLeft())
        return;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const bool isGiven = block.blockFormat().hasProperty(QTextFormat::LayoutDirection);
        if (!isGiven && !isNumbered(text) && std::ranges::none_of(text, isRightToLeft) &&
            std::ranges::any_of(text, isLeftToRight)) {
            QTextBlockFormat format;
            format.setLayoutDirection(Qt::LeftToRight);
            QTextCursor cursor(block);
            if (text.size() < shortText || cursor.currentTable())
                format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
            cursor.mergeBlockFormat(format);
        }
        turnNumbers(block);
    }
}

} // namespace bedside::screen
