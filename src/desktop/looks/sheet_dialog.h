// SPDX-License-Identifier: MIT
// A dialog as wide as a page is easy to read, and never larger than the window below it.
#pragma once

#include "screen/theme.h"

#include <QDialog>

namespace bedside::desktop {

class SheetDialog : public QDialog {
    Q_OBJECT

public:
    /// It is gone with the window, and when it is closed. The theme must outlive it.
    SheetDialog(const screen::Theme& theme, QWidget* window);

    /// Shows it above the window, which waits for it.
    void openSheet();

private:
    void fit();

    const screen::Theme& m_theme;
};

} // namespace bedside::desktop
