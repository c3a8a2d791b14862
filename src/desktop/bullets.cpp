// SPDX-License-Identifier: MIT
#include "desktop/bullets.h"

#include "screen/direction.h"

#include <utility>

namespace bedside::desktop {

/// A table, since Qt's lists in labels are set far in, and their dots are the letters of no font.
QString bulleted(const QStringList& things, int apart) {
    QString rows;
    for (const QString& thing : things)
        rows +=
            (screen::runsRightToLeft()
                 ? QStringLiteral("<tr><td width=\"100%\" style=\"padding-right: 10px; padding-bottom: %2px\">%1</td>"
                                  "<td>•</td></tr>")
                 : QStringLiteral("<tr><td>•</td><td width=\"100%\" style=\"padding-left: 10px; padding-bottom: %2px\">"
                                  "%1</td></tr>"))
                .arg(thing.toHtmlEscaped())
                .arg(apart);
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
}

QString withBullets(const QString& words) {
    const QString dot = QStringLiteral("• ");
    QString rich;
    QStringList list;
    const auto endList = [&] {
        if (!list.isEmpty())
            rich += bulleted(std::exchange(list, {}));
    };
    for (const QString& line : words.split(u'\n')) {
        if (line.startsWith(dot)) {
            list.append(line.mid(dot.size()));
            continue;
        }
        endList();
        if (!line.isEmpty())
            rich += QStringLiteral("<p style=\"margin: 6px 0\">%1</p>").arg(line.toHtmlEscaped());
    }
    endList();
    return rich;
}

} // namespace bedside::desktop
