// SPDX-License-Identifier: MIT
// Keeps "Leave now" alive where the rest of its window is not: below a dialog, and while a menu is open.
#pragma once

#include <QObject>
#include <QPointer>

class QMouseEvent;
class QPushButton;

namespace bedside::desktop {

class StandInButton;

/// While a dialog blocks the window of the button, one that looks the same lies above it, in a small window that no
/// dialog blocks. While a menu is open, which a first click only closes, the button takes that click.
class LiveLeave : public QObject {
    Q_OBJECT

public:
    /// Goes with the button.
    explicit LiveLeave(QPushButton& leave);
    ~LiveLeave() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void standIn();
    bool isOnStandIn(const QObject* window) const;
    bool isBesideMenu(const QObject* window, const QMouseEvent& press) const;

    QPushButton& m_leave;
    QPointer<StandInButton> m_standIn;
    bool m_isBlocked = false;
};

} // namespace bedside::desktop
