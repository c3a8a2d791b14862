// SPDX-License-Identifier: MIT
#include "desktop/wrapped_list.h"

#include <QResizeEvent>

namespace bedside::desktop {

void WrappedList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // also where the scroll bar came and took its room
}

} // namespace bedside::desktop
