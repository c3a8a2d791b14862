// SPDX-License-Identifier: MIT
#include "desktop/foot_edge.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QScrollBar>

namespace bedside::desktop {

FootEdge::FootEdge(QAbstractScrollArea& page, QWidget& foot) : QObject(&page), m_page(page), m_foot(foot) {
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
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FootEdge::follow() {
    const QScrollBar& bar = *m_page.verticalScrollBar();
    const int taken = bar.isVisible() ? bar.width() : 0;
    m_foot.setContentsMargins(m_page.isRightToLeft() ? taken : 0, 0, m_page.isRightToLeft() ? 0 : taken, 0);
}

} // namespace bedside::desktop
