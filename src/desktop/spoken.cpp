// SPDX-License-Identifier: MIT
#include "desktop/spoken.h"

namespace bedside::desktop {

QString spoken(QStringList texts) {
    texts.removeAll(QString());
    for (QString& text : texts)
        if (!QStringLiteral(".?!:").contains(text.back()))
            text += u'.';
    return texts.join(u' ');
}

} // namespace bedside::desktop
