// SPDX-License-Identifier: MIT
// Has the buttons below a page that scrolls end where the page's content does, with a scroll bar beside it or without.
#pragma once

#include <QObject>

class QAbstractScrollArea;
class QWidget;

namespace bedside::desktop {

class FootEdge : public QObject {
    Q_OBJECT

public:
    /// Goes with the page. The foot must be as wide as it.
    FootEdge(QAbstractScrollArea& page, QWidget& foot);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QAbstractScrollArea& m_page;
    QWidget& m_foot;
};

} // namespace bedside::desktop
