// SPDX-License-Identifier: MIT
#include "desktop/landing.h"

#include "desktop/focus_ring.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace bedside::desktop {

namespace {

/// Returns where the widget and the ring around it lie in the viewport.
QRect placeIn(const QScrollArea& area, const QWidget& widget) {
    return QRect(widget.mapTo(area.viewport(), QPoint(0, 0)), widget.size()).adjusted(0, -roomForRing, 0, roomForRing);
}

} // namespace

bool isInSight(const QScrollArea& area, const QWidget& widget) {
    const QRect place = placeIn(area, widget);
    return place.top() + roomForRing >= 0 && place.bottom() < area.viewport()->height();
}

void bringIntoSight(QScrollArea& area, const QWidget& widget) {
    const QRect place = placeIn(area, widget);
    const int below = place.bottom() + 1 - area.viewport()->height();
    if (place.top() >= 0 && below <= 0)
        return;
    const int steps = below > 0 ? std::min(below, place.top()) : place.top();
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() + steps);
}

void landAtBeginning(QScrollArea& area, QWidget& begin, QWidget& heading) {
    const QWidget* focused = QApplication::focusWidget();
    if (focused && !area.isAncestorOf(focused))
        return;
    QWidget& landing = isInSight(area, begin) ? begin : heading;
    if (&landing == focused)
        return;
    const int place = area.verticalScrollBar()->value();
    area.verticalScrollBar()->setSingleStep(heading.fontMetrics().height()); // as large as the words
    heading.setFocusPolicy(&landing == &heading ? Qt::ClickFocus : Qt::NoFocus);
    landing.setFocus(Qt::OtherFocusReason);
    area.verticalScrollBar()->setValue(place);
}

/// Qt places nothing that does not take the keyboard.
void placeHeading(QWidget& heading, QWidget& behind) {
    const Qt::FocusPolicy before = heading.focusPolicy();
    heading.setFocusPolicy(Qt::ClickFocus);
    QWidget::setTabOrder(&behind, &heading);
    heading.setFocusPolicy(before);
}

void openAtQuestion(QScrollArea& area, QWidget& question, QWidget& answer) {
    QScrollBar& bar = *area.verticalScrollBar();
    bar.setValue(0);
    const bool isWhole = isInSight(area, question); // with what stands above it
    if (!isInSight(area, answer)) {
        bar.setValue(question.mapTo(area.widget(), QPoint(0, 0)).y() - aboveQuestion);
        if (!isInSight(area, answer) && isWhole)
            bar.setValue(0);
    }
    landAtBeginning(area, answer, question);
}

} // namespace bedside::desktop
