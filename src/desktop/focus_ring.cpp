// SPDX-License-Identifier: MIT
#include "desktop/focus_ring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTextEdit>

namespace bedside::desktop {

namespace {

constexpr int ringWidth = 3;
constexpr int distance = 2;
constexpr int reach = ringWidth + distance;

/// Lists mark the row instead, a line edit its own border, and a page that was just opened has its caret.
bool drawsOwnFocus(const QWidget* widget, bool movedByTab) {
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           (qobject_cast<const QTextEdit*>(widget) && !movedByTab);
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
        const int key = keyboard ? static_cast<QKeyEvent*>(event)->key() : 0;
        m_movedByTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
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
    m_focused = focused && m_keyboard && focused->window() == window() && !drawsOwnFocus(focused, m_movedByTab)
                    ? focused
                    : nullptr;
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
