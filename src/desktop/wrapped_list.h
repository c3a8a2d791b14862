// SPDX-License-Identifier: MIT
// A list whose rows wrap their words: how high they are follows how wide the list is.
#pragma once

#include <QListView>

namespace bedside::desktop {

class WrappedList : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

    /// Returns the room for a row in pixels, as if the scroll bar were always there: rows that were measured without it
    /// would run into each other when it comes.
    int rowWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace bedside::desktop
