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
    /// A row that is higher than the list is gone through before the next one is.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool goThroughRow(int key);
};

} // namespace bedside::desktop
