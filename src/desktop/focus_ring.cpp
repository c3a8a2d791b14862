// SPDX-License-Identifier: MIT
#include "desktop/focus_ring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace bedside::desktop {

namespace {

constexpr int ringWidth = 3;
constexpr int distance = 2;
constexpr int reach = ringWidth + distance;

/// Lists mark the row instead, and a line edit its own border.
bool drawsOwnFocus(const QWidget* widget) {
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QLineEdit*>(widget);
}

} // namespace

FocusRing::FocusRing(const screen::Theme& theme, QWidget* window) : QWidget(window), m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        const bool keyboard = event->type() == QEvent::KeyPress;
        if (keyboard != m_keyboard) {
            m_keyboard = keyboard;
            follow(QApplication::focusWidget());
        }
    } else if (watched == m_focused && (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                                        event->type() == QEvent::Hide || event->type() == QEvent::Show)) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* focused) {
    m_focused = focused && m_keyboard && focused->window() == window() && !drawsOwnFocus(focused) ? focused : nullptr;
    fit();
}

void FocusRing::fit() {
    setVisible(m_focused && m_focused->isVisible());
    if (!isVisible())
        return;
    const QRect around(m_focused->mapTo(window(), QPoint(0, 0)), m_focused->size());
    setGeometry(around.adjusted(-reach, -reach, reach, reach).intersected(window()->rect()));
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().colour("focus"), ringWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10);
}

} // namespace bedside::desktop
