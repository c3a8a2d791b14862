// SPDX-License-Identifier: MIT
#include "desktop/button_row.h"

#include <QEvent>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int gap = 8;

} // namespace

ButtonRow::ButtonRow(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<QWidget*> ButtonRow::buttons() const {
    QList<QWidget*> shown;
    for (QObject* child : children())
        if (auto* widget = qobject_cast<QWidget*>(child); widget && !widget->isHidden())
            shown.append(widget);
    return shown;
}

QSize ButtonRow::sizeHint() const {
    int width = 0;
    for (const QWidget* button : buttons())
        width += button->sizeHint().expandedTo(button->minimumSize()).width() + gap;
    return {width, heightForWidth(std::max(width, this->width()))};
}

QSize ButtonRow::minimumSizeHint() const {
    QSize size;
    for (const QWidget* button : buttons())
        size = size.expandedTo(button->minimumSizeHint());
    return size;
}

int ButtonRow::heightForWidth(int width) const { return arrange(width, false); }

int ButtonRow::arrange(int width, bool move) const {
    QPoint place;
    int rowHeight = 0;
    for (QWidget* button : buttons()) {
        const QSize wanted = button->sizeHint().expandedTo(button->minimumSize());
        QSize size(std::min(wanted.width(), width), wanted.height());
        if (wanted.width() > width && button->hasHeightForWidth())
            size.setHeight(std::max(size.height(), button->heightForWidth(width)));
        if (place.x() > 0 && place.x() + size.width() > width)
            place = {0, place.y() + rowHeight + gap};
        if (place.x() == 0)
            rowHeight = 0;
        if (move)
            button->setGeometry({place, size});
        place.rx() += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return place.y() + rowHeight;
}

bool ButtonRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ChildPolished) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace bedside::desktop
