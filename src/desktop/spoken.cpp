// SPDX-License-Identifier: MIT
#include "desktop/spoken.h"

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

} // namespace bedside::desktop
