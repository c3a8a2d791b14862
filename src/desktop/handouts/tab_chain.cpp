// SPDX-License-Identifier: MIT
#include "desktop/handouts/tab_chain.h"

#include <QLayout>

namespace bedside::desktop {

namespace {

void collect(const QLayout& layout, QList<QWidget*>& stops);

void collect(const QWidget& widget, QList<QWidget*>& stops) {
    if (const QLayout* layout = widget.layout())
        return collect(*layout, stops);
    for (QObject* child : widget.children()) // of a row that arranges its own
        if (auto* inner = qobject_cast<QWidget*>(child)) {
            if (inner->focusPolicy() != Qt::NoFocus)
                stops.append(inner);
            else
                collect(*inner, stops);
        }
}

void collect(const QLayout& layout, QList<QWidget*>& stops) {
    for (int place = 0; place < layout.count(); ++place) {
        const QLayoutItem* item = layout.itemAt(place);
        if (const QLayout* inner = const_cast<QLayoutItem*>(item)->layout())
            collect(*inner, stops);
        else if (QWidget* widget = item->widget(); widget && widget->focusPolicy() != Qt::NoFocus)
            stops.append(widget);
        else if (widget)
            collect(*widget, stops);
    }
}

} // namespace

void chainDown(const QWidget& page) {
    QList<QWidget*> stops;
    collect(page, stops);
    for (qsizetype place = 1; place < stops.size(); ++place)
        QWidget::setTabOrder(stops[place - 1], stops[place]);
}

} // namespace bedside::desktop
