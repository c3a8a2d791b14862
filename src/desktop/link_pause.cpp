// SPDX-License-Identifier: MIT
#include "desktop/link_pause.h"

#include "screen/article_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>

#include <utility>

namespace bedside::desktop {

namespace {

constexpr int keyboardRest = 600; // ms: whoever tabs on is not stopped by a card

/// Who has closed a card wants no other in its place.
bool closes(const QKeyEvent& press) { return press.key() == Qt::Key_Escape; }

} // namespace

LinkPause::LinkPause(QString prefix, QObject* parent) : QObject(parent), m_prefix(std::move(prefix)) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(keyboardRest);
    connect(&m_rest, &QTimer::timeout, this, &LinkPause::pauseUnderKeyboard);
    qApp->installEventFilter(this);
}

bool LinkPause::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ToolTip:
        if (auto* view = qobject_cast<screen::ArticleView*>(watched->parent()); view && view->viewport() == watched)
            return pauseUnderPointer(*view, static_cast<QHelpEvent*>(event)->pos());
        break;
    case QEvent::KeyPress:
        leave();
        break;
    case QEvent::KeyRelease:
        if (auto* view = qobject_cast<screen::ArticleView*>(watched);
            view && view->hasFocus() && view->isOnLink() && !closes(*static_cast<QKeyEvent*>(event))) {
            m_view = view;
            m_rest.start();
        }
        break;
    case QEvent::FocusOut:
        if (watched->isWidgetType())
            leave();
        break;
    case QEvent::Wheel:
    case QEvent::MouseButtonPress:
        if (auto* widget = qobject_cast<QWidget*>(watched); widget && widget->window()->windowType() != Qt::ToolTip)
            leave(); // but the card itself may be scrolled and pressed
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool LinkPause::pauseUnderPointer(screen::ArticleView& view, QPoint inPage) {
    const QString target = view.anchorAt(inPage);
    if (!target.startsWith(m_prefix))
        return false;
    m_isPaused = true;
    const QRect line = view.cursorRect(view.cursorForPosition(inPage));
    const QPoint at(inPage.x(), line.center().y());
    QRect place(view.viewport()->mapToGlobal(at), QSize(1, 1));
    emit paused(target, place.adjusted(-line.height(), -line.height() / 2, line.height(), line.height() / 2));
    return true;
}

void LinkPause::pauseUnderKeyboard() {
    if (!m_view || !m_view->hasFocus() || !m_view->isOnLink())
        return;
    const QString target = m_view->textCursor().charFormat().anchorHref();
    if (!target.startsWith(m_prefix))
        return;
    m_isPaused = true;
    const QRect caret = m_view->cursorRect();
    emit paused(target, QRect(m_view->viewport()->mapToGlobal(caret.topLeft()), caret.size()));
}

void LinkPause::leave() {
    m_rest.stop();
    if (std::exchange(m_isPaused, false))
        emit paused({}, {});
}

} // namespace bedside::desktop
