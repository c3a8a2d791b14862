// SPDX-License-Identifier: MIT
#include "desktop/link_banner.h"

namespace bedside::desktop {

LinkBanner::LinkBanner(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void LinkBanner::follow(const session::Reading& reading) {
    connect(&reading, &session::Reading::opened, this, [this] {
        clear();
        hide();
    });
}

void LinkBanner::tell(const QString& words) {
    setText(words);
    setAccessibleName(words);
    show();
    setFocus(Qt::OtherFocusReason);
}

} // namespace bedside::desktop
