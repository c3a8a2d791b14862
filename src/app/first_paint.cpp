// SPDX-License-Identifier: MIT
#include "app/first_paint.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QTimer>

#include <cstdlib>

namespace bedside::app {

FirstPaint::FirstPaint(QWidget& window) {
    const auto* article = window.findChild<QAbstractScrollArea*>(QStringLiteral("article"));
    QWidget& page = article && article->isVisibleTo(&window) ? *article->viewport() : window;
    page.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    // The timer fires when all that is painted in one go with the page was handed to the screen.
    if (event->type() == QEvent::Paint)
        QTimer::singleShot(0, [] { std::_Exit(EXIT_SUCCESS); });
    return QObject::eventFilter(watched, event);
}

} // namespace bedside::app
