// SPDX-License-Identifier: MIT
#include "desktop/visit/live_leave.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QWindow>

#include <algorithm>

namespace bedside::desktop {

/// A button that looks as another does. Of a tool tip's kind, since a dialog blocks all other windows.
class StandInButton : public QAbstractButton {
public:
    explicit StandInButton(const QPushButton& other) : QAbstractButton(other.window()), m_other(other) {
        setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAttribute(Qt::WA_QuitOnClose, false);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(QStringLiteral("liveLeave"));
        setText(other.text());
        setAccessibleName(other.text());
    }

    /// Lies down where the other one is, and looks as that does now.
    void follow() {
        setGeometry({m_other.mapToGlobal(QPoint()), m_other.size()});
        m_look = m_other.window()->grab({m_other.mapTo(m_other.window(), QPoint()), m_other.size()});
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).drawPixmap(0, 0, m_look); }
    /// The dialog in front may be where the colours are chosen; the other one has them a moment later.
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::StyleChange)
            QMetaObject::invokeMethod(this, &StandInButton::follow, Qt::QueuedConnection);
        QAbstractButton::changeEvent(event);
    }

private:
    const QPushButton& m_other;
    QPixmap m_look;
};

namespace {

/// Whether a menu, or a menu that it came from, lies there.
bool isCovered(QPoint screenPlace) {
    return std::ranges::any_of(QApplication::topLevelWidgets(), [screenPlace](const QWidget* window) {
        return window->isVisible() && window->windowType() == Qt::Popup && window->geometry().contains(screenPlace);
    });
}

} // namespace

LiveLeave::LiveLeave(QPushButton& leave) : QObject(&leave), m_leave(leave) { qApp->installEventFilter(this); }

LiveLeave::~LiveLeave() = default;

bool LiveLeave::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::WindowBlocked:
        if (watched == m_leave.window()) {
            m_isBlocked = true;
            // Qt goes through its list of windows to tell them, and must not find it grown.
            QMetaObject::invokeMethod(this, &LiveLeave::standIn, Qt::QueuedConnection);
        }
        break;
    case QEvent::WindowUnblocked:
        if (watched == m_leave.window())
            m_isBlocked = false;
        if (m_standIn && watched == m_leave.window()) {
            m_standIn->hide();
            m_standIn->deleteLater(); // whoever is going through all windows comes to it yet
            m_standIn = nullptr;
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (m_standIn && (watched == m_leave.window() || watched == &m_leave))
            m_standIn->follow();
        break;
    case QEvent::MouseButtonPress: // which reaches the small window, but no widget in it
        if (isOnStandIn(watched) || isBesideMenu(watched, *static_cast<const QMouseEvent*>(event))) {
            m_leave.click();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LiveLeave::standIn() {
    if (m_standIn || !m_isBlocked || !m_leave.isVisible())
        return;
    m_standIn = new StandInButton(m_leave);
    connect(m_standIn, &QAbstractButton::clicked, &m_leave, &QPushButton::click);
    m_standIn->follow();
    m_standIn->show();
    if (QWidget* dialog = QApplication::activeModalWidget())
        dialog->raise(); // what of it lies there stays in sight
}

bool LiveLeave::isOnStandIn(const QObject* window) const { return m_standIn && m_standIn->windowHandle() == window; }

bool LiveLeave::isBesideMenu(const QObject* window, const QMouseEvent& press) const {
    const QPoint place = press.globalPosition().toPoint();
    return QApplication::activePopupWidget() && window->isWindowType() && m_leave.isVisible() &&
           m_leave.rect().contains(m_leave.mapFromGlobal(place)) && !isCovered(place);
}

} // namespace bedside::desktop
