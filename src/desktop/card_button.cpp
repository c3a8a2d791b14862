// SPDX-License-Identifier: MIT
#include "desktop/card_button.h"

#include <QLayout>

namespace bedside::desktop {

QSize CardButton::sizeHint() const { return layout()->sizeHint(); }
QSize CardButton::minimumSizeHint() const { return layout()->minimumSize(); }
int CardButton::heightForWidth(int width) const {
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
}

} // namespace bedside::desktop
