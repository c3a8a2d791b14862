// SPDX-License-Identifier: MIT
// Has a page that scrolls, and the buttons below it, end at one place with a scroll bar beside them and without.
#pragma once

#include <QObject>

class QAbstractScrollArea;
class QWidget;

namespace bedside::desktop {

class FootEdge : public QObject {
    Q_OBJECT

public:
    /// Kept: the page leaves the bar's room free where there is none. Used: it needs that room, and its foot
    /// follows; as the views of a text do.
    enum class Room { Kept, Used };

    /// Goes with the page, which has its content by now. The foot must be as wide as it, where there is one.
    explicit FootEdge(QAbstractScrollArea& page, QWidget* foot = nullptr, Room room = Room::Kept);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QAbstractScrollArea& m_page;
    QWidget* m_foot;
    Room m_room;
};

} // namespace bedside::desktop
