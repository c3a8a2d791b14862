// SPDX-License-Identifier: MIT
#include "desktop/keys/typed_key.h"

#include <QHash>

namespace bedside::desktop {

int typedKey(const QKeyEvent& event) {
    static const QHash<QChar, int> arabic{
        {u'غ', Qt::Key_Y}, {u'ى', Qt::Key_N}, {u'ق', Qt::Key_R}, {u'ل', Qt::Key_G}, {u'ث', Qt::Key_E}};
    const QString typed = event.text();
    if (typed.size() != 1)
        return event.key();
    const int digit = typed.front().digitValue();
    return digit >= 0 ? Qt::Key_0 + digit : arabic.value(typed.front(), event.key());
}

} // namespace bedside::desktop
