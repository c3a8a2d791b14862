// SPDX-License-Identifier: MIT
#include "desktop/visit/curtain.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace bedside::desktop {

Curtain::Curtain(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

void Curtain::fall(const QWidget* kept) {
    m_isDown = true;
    m_kept = kept;
    QList<QPointer<QWidget>> windows;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window != kept && window->isVisible())
            windows.append(window);
    // The attribute takes a window away and tells nobody. Only when all are gone do the pages learn that they are
    // hidden.
    for (const QPointer<QWidget>& window : windows)
        window->setAttribute(Qt::WA_DontShowOnScreen);
    for (const QPointer<QWidget>& window : windows)
        if (window)
            window->hide();
}

void Curtain::rise() {
    m_isDown = false;
    m_kept = nullptr;
}

bool Curtain::eventFilter(QObject* watched, QEvent* event) {
    if (m_isDown && event->type() == QEvent::Show && watched->isWidgetType() && watched != m_kept &&
        static_cast<QWidget*>(watched)->isWindow())
        static_cast<QWidget*>(watched)->setAttribute(Qt::WA_DontShowOnScreen); // the event comes before the screen
    return QObject::eventFilter(watched, event);
}

} // namespace bedside::desktop
