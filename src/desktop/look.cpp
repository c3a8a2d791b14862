// SPDX-License-Identifier: MIT
#include "desktop/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyle>
#include <QVariant>

namespace bedside::desktop {

void setLook(QWidget& widget, const QString& look) {
    if (widget.property("look") == look)
        return;
    widget.setProperty("look", look);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    QEvent change(QEvent::StyleChange); // which tells of the new room around its words
    QCoreApplication::sendEvent(&widget, &change);
}

} // namespace bedside::desktop
