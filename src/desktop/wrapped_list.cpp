// SPDX-License-Identifier: MIT
#include "desktop/wrapped_list.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int lineKept = 5; // of so many parts of the list, one is still in sight after a step

} // namespace

void WrappedList::keyPressEvent(QKeyEvent* event) {
    if (goThroughRow(event->key()))
        return;
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before && visualRect(currentIndex()).height() > viewport()->height())
        scrollTo(currentIndex(), PositionAtTop); // where it begins
}

/// Returns false where there is nothing more of the row to see that way.
bool WrappedList::goThroughRow(int key) {
    const QRect row = visualRect(currentIndex());
    const int room = viewport()->height();
    const int hidden = key == Qt::Key_Down ? row.bottom() + 1 - room : key == Qt::Key_Up ? -row.top() : 0;
    if (row.height() <= room || hidden <= 0)
        return false;
    const int step = std::min(hidden, room - room / lineKept);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (key == Qt::Key_Down ? step : -step));
    return true;
}

void WrappedList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // also where the scroll bar came and took its room
}

} // namespace bedside::desktop
