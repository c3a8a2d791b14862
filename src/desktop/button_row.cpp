// SPDX-License-Identifier: MIT
#include "desktop/button_row.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <set>
#include <utility>

namespace bedside::desktop {

ButtonRow::ButtonRow(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::setGap(int gap) {
    if (std::exchange(m_gap, gap) == gap)
        return;
    updateGeometry();
    arrange();
}

QList<QWidget*> ButtonRow::shown() const {
    QList<QWidget*> shown;
    for (QObject* child : children())
        if (auto* widget = qobject_cast<QWidget*>(child); widget && !widget->isHidden())
            shown.append(widget);
    return shown;
}

QSize ButtonRow::sizeHint() const {
    int width = 0;
    for (const QWidget* button : shown())
        width += button->sizeHint().expandedTo(button->minimumSize()).width() + m_gap;
    return {width, heightForWidth(std::max(width, this->width()))};
}

QSize ButtonRow::minimumSizeHint() const {
    QSize size;
    for (const QWidget* button : shown())
        size = size.expandedTo(button->minimumSizeHint());
    return size;
}

int ButtonRow::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect& place : placesOf(shown(), width))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom;
}

QList<QRect> ButtonRow::placesOf(const QList<QWidget*>& buttons, int width) const {
    QList<QRect> places;
    QPoint place;
    int rowHeight = 0;
    for (const QWidget* button : buttons) {
        const QSize wanted = button->sizeHint().expandedTo(button->minimumSize());
        QSize size(std::min(wanted.width(), width), wanted.height());
        if (wanted.width() > width && button->hasHeightForWidth())
            size.setHeight(std::max(size.height(), button->heightForWidth(width)));
        if (place.x() > 0 && place.x() + size.width() > width)
            place = {0, place.y() + rowHeight + m_gap};
        if (place.x() == 0)
            rowHeight = 0;
        places.append({place, size});
        place.rx() += size.width() + m_gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    for (QRect& each : places) // one height a row, whatever letters they have
        for (const QRect& other : std::as_const(places))
            if (other.y() == each.y())
                each.setHeight(std::max(each.height(), other.height()));
    if (m_lastAtEnd && !places.isEmpty() && places.back().width() < width)
        places.back().moveLeft(width - places.back().width());
    return places;
}

int ButtonRow::rowsOf(const QList<QWidget*>& buttons, int width) const {
    std::set<int> rows;
    for (const QRect& place : placesOf(buttons, width))
        rows.insert(place.y());
    return static_cast<int>(rows.size());
}

void ButtonRow::arrange() {
    const QList<QWidget*> buttons = shown();
    const QList<QRect> places = placesOf(buttons, width());
    for (qsizetype nth = 0; nth < buttons.size(); ++nth)
        buttons[nth]->setGeometry(QStyle::visualRect(layoutDirection(), {0, 0, width(), 0}, places[nth]));
}

bool ButtonRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ChildPolished) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace bedside::desktop
