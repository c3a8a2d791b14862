// SPDX-License-Identifier: MIT
#include "desktop/looks/sheet_dialog.h"

#include "desktop/note_place.h"

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double dialogWidth = 720;    // px at 100 %
constexpr double shareOfWindow = 0.94; // of the window

} // namespace

SheetDialog::SheetDialog(const screen::Theme& theme) : m_theme(theme) {
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&theme, &screen::Theme::changed, this, &SheetDialog::fit);
}

void SheetDialog::openAbove(QWidget& window) {
    setParent(&window, Qt::Dialog);
    fit();
    open();
}

void SheetDialog::done(int result) {
    const bool hadKeyboard = isActiveWindow();
    QDialog::done(result);
    if (hadKeyboard && parentWidget())
        parentWidget()->window()->activateWindow();
}

void SheetDialog::fit() {
    if (!parentWidget())
        return;
    const QWidget& window = *parentWidget()->window();
    const QRect frame(window.mapToGlobal(QPoint(0, 0)), window.size());
    const int most = static_cast<int>(shareOfWindow * frame.width());
    const int top = std::max(barBottom(window), frame.top()) + noteEdge;
    resize(std::min(most, static_cast<int>(m_theme.chromePixels(dialogWidth))), frame.bottom() - noteEdge - top);
    move(frame.center().x() - width() / 2, top);
}

} // namespace bedside::desktop
