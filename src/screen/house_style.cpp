// SPDX-License-Identifier: MIT
#include "screen/house_style.h"

#include "screen/direction.h"

namespace bedside::screen {

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    if (hint == SH_UnderlineShortcut && runsRightToLeft())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace bedside::screen
