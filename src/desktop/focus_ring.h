// SPDX-License-Identifier: MIT
// The ring around the control that has the keyboard: 3 pixels wide, 2 away, drawn above everything in the window.
#pragma once

#include "screen/theme.h"

#include <QPointer>
#include <QWidget>

namespace bedside::desktop {

/// In pixels: what is scrolled into sight leaves so much for the ring around it.
inline constexpr int roomForRing = 12;

/// Shown while the keyboard is in use and put away when the pointer is. Views that draw their own focus are left alone.
/// Dialogs that open get one too.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    /// The theme must outlive it.
    FocusRing(const screen::Theme& theme, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* focused);
    void lendTo(QWidget* focused) const;
    void fit();

    const screen::Theme& m_theme;
    QPointer<QWidget> m_focused;
    QRect m_ring; // in the window; what is scrolled away of it is not drawn
    bool m_keyboard = false;
    bool m_movedByTab = false;
};

} // namespace bedside::desktop
