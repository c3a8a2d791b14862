// SPDX-License-Identifier: MIT
// A dialog as wide as a page is easy to read, and never larger than the window below it.
#pragma once

#include "screen/theme.h"

#include <QDialog>

namespace bedside::desktop {

class SheetDialog : public QDialog {
    Q_OBJECT

public:
    /// It is gone when it is closed. The theme must outlive it.
    explicit SheetDialog(const screen::Theme& theme);

    /// Shows it above the window, which waits for it, and with which it is gone. Only now: inside a dressed window Qt
    /// would dress its parts before its form names their look.
    void openAbove(QWidget& window);

    /// Gives the keyboard back to the window, also where no window manager would.
    void done(int result) override;

private:
    void fit();

    const screen::Theme& m_theme;
};

} // namespace bedside::desktop
