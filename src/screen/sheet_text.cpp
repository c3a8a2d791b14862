// SPDX-License-Identifier: MIT
#include "screen/sheet_text.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace bedside::screen {

namespace {

constexpr double bodyText = 17; // px at 100 %

/// Returns pixels for what stands in the braces; nothing where they hold a rule.
int pixelsOf(QStringView inBraces, const SheetScale& scale) {
    const QList<QStringView> words = inBraces.split(u' ');
    bool isLength = false;
    const int length = words.back().toInt(&isLength);
    if (!isLength || words.size() > 2)
        return -1;
    if (words.size() == 1)
        return qRound(length * scale.chrome);
    if (words.front() == u"heading")
        return qRound(std::max(length * scale.heading, smallestHeading * bodyText * scale.text));
    return words.front() == u"text" ? qRound(length * scale.text) : -1;
}

} // namespace

QString inPixels(const QString& sheet, const SheetScale& scale) {
    QString out;
    qsizetype copied = 0;
    for (qsizetype open = sheet.indexOf(u'{'); open >= 0; open = sheet.indexOf(u'{', open + 1)) {
        const qsizetype close = sheet.indexOf(u'}', open);
        const int pixels = pixelsOf(QStringView(sheet).mid(open + 1, close - open - 1), scale);
        if (pixels < 0) // it opens a rule
            continue;
        out += QStringView(sheet).mid(copied, open - copied);
        out += QString::number(pixels) + QStringLiteral("px");
        if (scale.isAiry && QStringView(sheet).left(open).endsWith(u"font-size: "))
            out += QStringLiteral("; letter-spacing: %1px; word-spacing: %2px")
                       .arg(scale.joinsLetters ? 0 : pixels * airyLetters)
                       .arg(pixels * airyWords);
        copied = close + 1;
    }
    return out.append(QStringView(sheet).mid(copied));
}

QString mirrored(const QString& sheet) {
    static const QRegularExpression fourSides(
        QStringLiteral("((?:padding|margin): [^\\s;]+) ([^\\s;]+) ([^\\s;]+) ([^\\s;]+);"));
    static const QRegularExpression side(QStringLiteral("(?<=-|align: )(left|right)\\b"));
    QString turned = sheet;
    turned.replace(fourSides, QStringLiteral("\\1 \\4 \\3 \\2;"));
    QString out;
    qsizetype copied = 0;
    for (auto found = side.globalMatch(turned); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(turned).mid(copied, match.capturedStart() - copied);
        out += match.capturedView() == u"left" ? u"right" : u"left";
        copied = match.capturedEnd();
    }
    return out.append(QStringView(turned).mid(copied));
}

} // namespace bedside::screen
