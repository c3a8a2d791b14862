// SPDX-License-Identifier: MIT
#include "desktop/handouts/tab_chain.h"

#include <QLayout>

namespace bedside::desktop {

namespace {

void collectStops(const QLayout& layout, QList<QWidget*>& stops);

void collectStops(const QWidget& widget, QList<QWidget*>& stops) {
    if (const QLayout* layout = widget.layout())
        return collectStops(*layout, stops);
    for (QObject* child : widget.children()) // of a row that arranges its own
        if (auto* inner = qobject_cast<QWidget*>(child)) {
            if (inner->focusPolicy() != Qt::NoFocus)
                stops.append(inner);
            else
                collectStops(*inner, stops);
        }
}

void collectStops(const QLayout& layout, QList<QWidget*>& stops) {
    for (int place = 0; place < layout.count(); ++place) {
        const QLayoutItem* item = layout.itemAt(place);
        if (const QLayout* inner = const_cast<QLayoutItem*>(item)->layout())
            collectStops(*inner, stops);
        else if (QWidget* widget = item->widget(); widget && widget->focusPolicy() != Qt::NoFocus)
            stops.append(widget);
        else if (widget)
            collectStops(*widget, stops);
    }
}

} // namespace

void chainDown(const QWidget& page, QWidget& heading) {
    const Qt::FocusPolicy before = heading.focusPolicy();
    heading.setFocusPolicy(Qt::ClickFocus);
    QList<QWidget*> stops;
    collectStops(page, stops);
    for (qsizetype place = 1; place < stops.size(); ++place)
        QWidget::setTabOrder(stops[place - 1], stops[place]);
    heading.setFocusPolicy(before);
}

} // namespace bedside::desktop
