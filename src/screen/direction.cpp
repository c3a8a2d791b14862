// SPDX-License-Identifier: MIT
#include "screen/direction.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace bedside::screen {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar endOfIsolate(0x2069);
constexpr qsizetype shortText = 60; // a name or a code, which stays where its column begins

bool isRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }
bool isLeftToRight(QChar c) { return c.direction() == QChar::DirL; }

} // namespace

bool runsRightToLeft() { return QGuiApplication::isRightToLeft(); }

QString isolated(const QString& words) {
    if (!runsRightToLeft())
        return words;
    // Latin letters and what is between them, or digits with signs or spaces between them. One number needs no mark;
    // brackets around them belong to the words outside.
    static const QRegularExpression run(QStringLiteral(
        "[\\p{Latin}0-9+][\\p{Latin}0-9+\\-./:&@'’_~#=?,\\x{2010}-\\x{2014} \\x{00A0}]*[\\p{Latin}0-9%]"));
    static const QRegularExpression oneNumber(QStringLiteral("^[0-9]+([.,][0-9]+)*%?$"));
    QString out;
    qsizetype copied = 0;
    for (auto found = run.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (oneNumber.match(match.captured()).hasMatch())
            continue;
        out += QStringView(words).mid(copied, match.capturedStart() - copied);
        out += leftToRightIsolate + match.captured() + endOfIsolate;
        copied = match.capturedEnd();
    }
    return out.append(QStringView(words).mid(copied));
}

void directBlocks(QTextDocument& page) {
    QTextOption option = page.defaultTextOption();
    option.setTextDirection(runsRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    page.setDefaultTextOption(option);
    if (!runsRightToLeft())
        return;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (std::ranges::any_of(text, isRightToLeft) || std::ranges::none_of(text, isLeftToRight))
            continue;
        QTextBlockFormat format;
        format.setLayoutDirection(Qt::LeftToRight);
        QTextCursor cursor(block);
        if (text.size() < shortText || cursor.currentTable())
            format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        cursor.mergeBlockFormat(format);
    }
}

} // namespace bedside::screen
