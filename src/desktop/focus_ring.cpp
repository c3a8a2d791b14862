// SPDX-License-Identifier: MIT
#include "desktop/focus_ring.h"

#include "desktop/landing.h"
#include "screen/caret_browser.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace bedside::desktop {

namespace {

constexpr int ringWidth = 3;
constexpr int ringDistance = 2;
constexpr int reach = ringWidth + ringDistance;
constexpr int besideWords = 10; // of a heading, which has no edge of its own

/// Lists mark the row instead, fields for words their own border, and a page that was just opened has its caret.
bool drawsOwnFocus(const QWidget* widget, bool movedByTab) {
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || (qobject_cast<const QTextEdit*>(widget) && !movedByTab);
}

/// There the link has a ring of its own.
bool isOnLink(const QWidget& widget) {
    const auto* page = qobject_cast<const screen::CaretBrowser*>(&widget);
    return page != nullptr && page->isOnLink();
}

/// Returns how far the ring goes beyond it: a text that scrolls has its own margin, in which the ring lies.
QMargins roomOf(const QWidget& widget) {
    const auto* text = qobject_cast<const QTextEdit*>(&widget);
    if (text && text->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return {};
    const int beside = qobject_cast<const QLabel*>(&widget) ? besideWords : reach;
    return {beside, reach, beside, reach};
}

bool movesOrHides(const QEvent& event) {
    return event.type() == QEvent::Resize || event.type() == QEvent::Move || event.type() == QEvent::Hide ||
           event.type() == QEvent::Show;
}

bool carries(QObject* possibleAncestor, const QWidget& widget) {
    return possibleAncestor->isWidgetType() && static_cast<QWidget*>(possibleAncestor)->isAncestorOf(&widget);
}

/// Returns the part of the window in which the widget can be seen: what it scrolls in, all of it where it does not.
QRect viewOf(const QWidget& widget) {
    QRect view = widget.window()->rect();
    for (const QWidget* ancestor = widget.parentWidget(); ancestor && !ancestor->isWindow();
         ancestor = ancestor->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(ancestor);
        if (area && area->viewport()->isAncestorOf(&widget))
            view &= QRect(area->viewport()->mapTo(widget.window(), QPoint(0, 0)), area->viewport()->size());
    }
    return view;
}

/// Scrolls to it: by itself Qt does so only from one part of what scrolls to another, not from a bar below it.
void bringIntoView(QWidget& widget) {
    for (QWidget* ancestor = widget.parentWidget(); ancestor && !ancestor->isWindow();
         ancestor = ancestor->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(ancestor); area && area->viewport()->isAncestorOf(&widget))
            bringIntoSight(*area, widget);
}

/// Dialogs, and cards above a page. Menus and lists that drop down mark their lines.
bool hasRingOfItsOwn(const QWidget& window, const QWidget& focused) {
    return window.windowType() == Qt::Dialog ||
           (window.windowType() == Qt::Popup && &window != &focused && !drawsOwnFocus(&focused, true));
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
    const bool keyboard = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (keyboard || event->type() == QEvent::MouseButtonPress) { // a key that is an action's comes only as the second
        const int key = keyboard ? static_cast<QKeyEvent*>(event)->key() : 0;
        m_movedByTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (keyboard != m_keyboard) {
            m_keyboard = keyboard;
            follow(QApplication::focusWidget());
        }
    } else if (event->type() == QEvent::KeyRelease) {
        fit(); // a page's links come and go
    } else if (m_focused && movesOrHides(*event) && (watched == m_focused || carries(watched, *m_focused))) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

/// A dialog or a card gets a ring of its own, which goes with it.
void FocusRing::lendTo(QWidget* focused) const {
    QWidget* dialog = focused ? focused->window() : nullptr;
    if (!dialog || !hasRingOfItsOwn(*dialog, *focused) || dialog->findChild<FocusRing*>())
        return;
    auto* ring = new FocusRing(m_theme, dialog);
    ring->m_keyboard = m_keyboard;
    ring->m_movedByTab = true; // what it opens with shows that the keyboard is there, a page too
    ring->follow(focused);
}

void FocusRing::follow(QWidget* focused) {
    lendTo(focused);
    m_focused = focused && m_keyboard && focused->window() == window() && !drawsOwnFocus(focused, m_movedByTab)
                    ? focused
                    : nullptr;
    if (focused && m_movedByTab && focused->window() == window())
        bringIntoView(*focused);
    fit();
}

void FocusRing::fit() {
    const QWidget* focused = m_focused;
    QRect seen;
    if (focused && focused->isVisible() && !isOnLink(*focused)) {
        const QRect around(focused->mapTo(window(), QPoint(0, 0)), focused->size());
        m_ring = around.marginsAdded(roomOf(*focused)) & window()->rect();
        seen = m_ring & viewOf(*focused);
    }
    setVisible(!seen.isEmpty());
    if (!isVisible())
        return;
    setGeometry(seen);
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().colour("focus"), ringWidth));
    const QRectF ring = m_ring.translated(-pos());
    painter.drawRoundedRect(ring.adjusted(1.5, 1.5, -1.5, -1.5), 10, 10);
}

} // namespace bedside::desktop
