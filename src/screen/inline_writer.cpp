// SPDX-License-Identifier: MIT
#include "screen/inline_writer.h"

#include "base/overloaded.h"
#include "screen/direction.h"

namespace bedside::screen {

namespace {

/// The numbers behind a sentence stay on one line: "[1][4]".
void joinNumbers(const document::Link& link, const QTextCharFormat& format, QTextCursor& cursor) {
    const int place = cursor.position();
    if (link.kind == document::LinkKind::Study && place > 0 &&
        cursor.document()->characterAt(place - 1) == QLatin1Char(']'))
        cursor.insertText(QString(QChar(0x2060)), format);
}

/// A sign of few words, such as "(our inference)", stays on one line. What is searched or copied has spaces there.
void holdTogether(int start, const QTextCursor& end) {
    for (int place = start; place < end.position(); ++place)
        if (end.document()->characterAt(place) == QLatin1Char(' ')) {
            QTextCursor space = end;
            space.setPosition(place);
            space.setPosition(place + 1, QTextCursor::KeepAnchor);
            const QTextCharFormat format = space.charFormat();
            space.insertText(QString(QChar::Nbsp), format);
        }
}

} // namespace

void writeInlines(const document::Inlines& inlines, const QTextCharFormat& format, const PageStyle& style,
                  QTextCursor& cursor) {
    for (const document::Inline& part : inlines)
        std::visit(
            Overloaded{[&](const document::Words& words) {
                           cursor.insertText(isolated(QString::fromStdString(words.text)), format);
                       },
                       [&](const document::LineBreak&) { cursor.insertText(QString(QChar::LineSeparator), format); },
                       [&](const document::Strong& strong) {
                           QTextCharFormat bold = format;
                           bold.setFontWeight(QFont::DemiBold);
                           writeInlines(strong.inlines, bold, style, cursor);
                       },
                       [&](const document::Emphasis& emphasis) {
                           QTextCharFormat slanted = format;
                           slanted.setFontItalic(true);
                           writeInlines(emphasis.inlines, slanted, style, cursor);
                       },
                       [&](const document::Link& link) {
                           joinNumbers(link, format, cursor);
                           const int start = cursor.position();
                           writeInlines(link.inlines, style.linkWords(link, format), style, cursor);
                           if (link.kind == document::LinkKind::Claim)
                               holdTogether(start, cursor);
                       }},
            part.value);
}

} // namespace bedside::screen
