// SPDX-License-Identifier: MIT
// Dims the page of a window while a sheet lies above it: its words, cut off by the sheet, are not to be read.
#pragma once

#include "screen/theme.h"

#include <QWidget>

namespace bedside::desktop {

/// Returns where on the screen a window's pages are: between the bars from which one leaves and gets help.
QRect pageRoom(const QWidget& window);

class Scrim : public QWidget {
    Q_OBJECT

public:
    /// Lies over the window's pages until it is destroyed; its bars stay as they are. The theme must outlive it.
    Scrim(const screen::Theme& theme, QWidget& window);

    /// Covers the pages where they are now.
    void fit();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const screen::Theme& m_theme;
};

} // namespace bedside::desktop
