// SPDX-License-Identifier: MIT
#include "desktop/looks/sheet_dialog.h"

#include "desktop/focus_ring.h"
#include "desktop/looks/sheet_edge.h"
#include "desktop/note_place.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double dialogWidth = 720; // px at 100 %
constexpr double leastBeside = 0.1; // of its width: less on both sides together would be slivers of the page
constexpr QMargins withinCorners(withinEdge, withinCorner, withinEdge, withinCorner);

} // namespace

SheetDialog::SheetDialog(const screen::Theme& theme) : m_theme(theme) {
    setAttribute(Qt::WA_DeleteOnClose);
    roundCorners(*this);
    connect(&theme, &screen::Theme::changed, this, &SheetDialog::fit);
    connect(
        &theme, &screen::Theme::changed, this,
        [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // all has its new size
            fit();
            showFocus();
        },
        Qt::QueuedConnection);
}

SheetDialog::~SheetDialog() { delete m_scrim; }

void SheetDialog::openAbove(QWidget& window) {
    setParent(&window, Qt::Dialog | Qt::FramelessWindowHint);
    m_scrim = new Scrim(m_theme, window);
    window.installEventFilter(this);
    fit();
    open();
    fit(); // its parts are dressed now
    showFocus();
}

void SheetDialog::done(int result) {
    const bool hadKeyboard = isActiveWindow();
    QDialog::done(result);
    delete m_scrim;
    if (hadKeyboard && parentWidget())
        parentWidget()->window()->activateWindow();
}

bool SheetDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        QMetaObject::invokeMethod(this, &SheetDialog::fit, Qt::QueuedConnection); // once its bars stand
    return QDialog::eventFilter(watched, event);
}

void SheetDialog::fit() {
    if (!parentWidget())
        return;
    if (m_scrim)
        m_scrim->fit();
    place(pageRoom(*parentWidget()));
    if (layout())
        layout()->activate();
}

void SheetDialog::place(const QRect& room) {
    const int width = static_cast<int>(m_theme.chromePixels(dialogWidth));
    m_fillsRoom = room.width() < (1 + leastBeside) * width;
    setContentsMargins(m_fillsRoom ? QMargins() : withinCorners);
    if (m_fillsRoom) {
        clearMask();
        heightAt(room.width());
        return setGeometry(room.adjusted(0, 1, 0, 0)); // of the scrim a line below the bar
    }
    const QMargins around = contentsMargins();
    const int wanted = heightAt(width - around.left() - around.right()) + around.top() + around.bottom();
    const int height = std::min(wanted, room.height() - 2 * noteEdge);
    setGeometry(room.center().x() - width / 2, room.top() + noteEdge, width, height);
    cutCorners(*this);
}

/// What was chosen or gone to is seen whole, however large the words, and where that can be with what stands above it.
void SheetDialog::showFocus() {
    QWidget* focused = focusWidget();
    for (auto* area : findChildren<QScrollArea*>())
        if (focused && area->isAncestorOf(focused)) {
            area->widget()->layout()->activate();
            area->verticalScrollBar()->setValue(0);
            area->ensureWidgetVisible(focused, roomForRing, roomForRing);
        }
}

void SheetDialog::paintEvent(QPaintEvent*) {
    if (m_fillsRoom)
        QPainter(this).fillRect(rect(), m_theme.tokens().colour("surface"));
    else
        paintSheet(*this, m_theme.tokens());
}

} // namespace bedside::desktop
