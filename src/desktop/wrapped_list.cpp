// SPDX-License-Identifier: MIT
#include "desktop/wrapped_list.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace bedside::desktop {

int WrappedList::rowWidth() const { return maximumViewportSize().width() - verticalScrollBar()->sizeHint().width(); }

void WrappedList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // it is done before the next paint
}

} // namespace bedside::desktop
