// SPDX-License-Identifier: MIT
// A dialog as wide as a page is easy to read and as high as its content, above the pages of a window, which are dimmed.
#pragma once

#include "desktop/looks/scrim.h"

#include <QDialog>
#include <QPointer>

namespace bedside::desktop {

class SheetDialog : public QDialog {
    Q_OBJECT

public:
    /// It is gone when it is closed. The theme must outlive it.
    explicit SheetDialog(const screen::Theme& theme);
    ~SheetDialog() override;

    /// Shows it above the window, which waits for it, and with which it is gone. Only now: inside a dressed window Qt
    /// would dress its parts before its form names their look.
    void openAbove(QWidget& window);

    /// Gives the keyboard back to the window, also where no window manager would.
    void done(int result) override;

protected:
    /// Sets its parts for that width, and returns how high they want to be.
    virtual int heightAt(int width) = 0;

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void place(const QRect& room);
    void showFocus();

    const screen::Theme& m_theme;
    QPointer<Scrim> m_scrim;
    bool m_fillsRoom = false; // from edge to edge
};

} // namespace bedside::desktop
