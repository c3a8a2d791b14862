// SPDX-License-Identifier: MIT
#include "desktop/foot_edge.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace bedside::desktop {

FootEdge::FootEdge(QAbstractScrollArea& page, QWidget* foot, Room room)
    : QObject(&page), m_page(page), m_foot(foot), m_room(room) {
    page.verticalScrollBar()->installEventFilter(this);
    follow();
}

bool FootEdge::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange:
        follow();
        break;
    case QEvent::StyleChange: // the bar grows with the text, and a hidden one is not resized: once all has its place
        QMetaObject::invokeMethod(this, &FootEdge::follow, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FootEdge::follow() {
    const QScrollBar& bar = *m_page.verticalScrollBar();
    const auto leave = [this](QWidget& widget, int room) {
        const bool isMirrored = m_page.isRightToLeft();
        widget.setContentsMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
    };
    const bool isThere = bar.isVisibleTo(&m_page);
    const int taken = bar.sizeHint().width();
    if (const auto* area = qobject_cast<QScrollArea*>(&m_page); area && m_room == Room::Kept)
        leave(*area->widget(), isThere ? 0 : taken);
    if (m_foot)
        leave(*m_foot, isThere || m_room == Room::Kept ? taken : 0);
}

} // namespace bedside::desktop
