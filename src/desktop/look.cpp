// SPDX-License-Identifier: MIT
#include "desktop/look.h"

#include <QStyle>
#include <QVariant>

namespace bedside::desktop {

void setLook(QWidget& widget, const QString& look) {
    if (widget.property("look") == look)
        return;
    widget.setProperty("look", look);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace bedside::desktop
