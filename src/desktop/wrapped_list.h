// SPDX-License-Identifier: MIT
// A list whose rows wrap their words: how high they are follows how wide the list is.
#pragma once

#include <QListView>

namespace bedside::desktop {

class WrappedList : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace bedside::desktop
