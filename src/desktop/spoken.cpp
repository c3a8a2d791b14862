// SPDX-License-Identifier: MIT
#include "desktop/spoken.h"

#include "screen/page_part.h"

#include <QCoreApplication>

namespace bedside::desktop {

QString spoken(QStringList texts) {
    texts.removeAll(QString());
    for (QString& text : texts)
        if (!QStringLiteral(".?!:؟").contains(text.back()))
            text += u'.';
    return texts.join(u' ');
}

QString enumerated(const QStringList& things) {
    //: Between the things of a list.
    return things.join(QCoreApplication::translate("Spoken", ", "));
}

QStringList firstBox(const QTextDocument& page) {
    const std::vector<screen::PagePart> parts = screen::partsOf(page);
    QStringList words;
    if (!parts.empty())
        for (const screen::PagePart& part : parts.front().parts)
            words.append(part.name);
    return words;
}

} // namespace bedside::desktop
