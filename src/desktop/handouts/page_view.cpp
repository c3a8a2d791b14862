// SPDX-License-Identifier: MIT
#include "desktop/handouts/page_view.h"

#include "desktop/keys/own_keys.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace bedside::desktop {

namespace {

constexpr int around = 16; // px of desk beside the paper
constexpr int notch = 120; // of a wheel
constexpr int line = 40;   // px that an arrow key scrolls

/// To assistive technology the page is a picture, with its number as its name and its words as its description.
QAccessibleInterface* accessiblePage(const QString&, QObject* object) {
    auto* view = qobject_cast<PageView*>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Graphic) : nullptr;
}

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent) {
    [[maybe_unused]] static const bool isExposed = [] {
        QAccessible::installFactory(&accessiblePage);
        return true;
    }();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    showBarFor(PageFit::Whole);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
}

void PageView::setUp(const screen::Theme& theme) {
    m_theme = &theme;
    connect(&theme, &screen::Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

/// Where the page is as wide as the room, a bar that comes and goes would change the room, and with it the page, and
/// with it the bar.
void PageView::showBarFor(PageFit fit) {
    setVerticalScrollBarPolicy(fit == PageFit::Whole   ? Qt::ScrollBarAlwaysOff
                               : fit == PageFit::Width ? Qt::ScrollBarAlwaysOn
                                                       : Qt::ScrollBarAsNeeded);
}

QSize PageView::room() const {
    QSize inside = viewport()->size() - QSize(2 * around, 2 * around);
    if (horizontalScrollBar()->isVisible()) // a page that is fitted needs none
        inside.rheight() += horizontalScrollBar()->height();
    return inside.expandedTo({40, 40}) * devicePixelRatioF();
}

void PageView::showPicture(const QImage& picture, bool isOtherPage) {
    m_picture = picture;
    fitBars();
    if (isOtherPage)
        verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PageView::fitBars() {
    const QSize size = m_picture.deviceIndependentSize().toSize() + QSize(2 * around, 2 * around);
    const QSize seen = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, size.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(line);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(line);
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    if (m_theme)
        painter.fillRect(viewport()->rect(), m_theme->tokens().colour("sunken"));
    if (m_picture.isNull())
        return;
    const QSizeF size = m_picture.deviceIndependentSize();
    const auto place = [](double paper, int seen, const QScrollBar* bar) {
        return std::max(static_cast<double>(around), (seen - paper) / 2) - bar->value();
    };
    const QPointF corner(place(size.width(), viewport()->width(), horizontalScrollBar()),
                         place(size.height(), viewport()->height(), verticalScrollBar()));
    painter.drawImage(corner.toPoint(), m_picture);
    painter.setPen(m_theme ? m_theme->tokens().colour("line") : QColor(Qt::gray));
    painter.drawRect(QRectF(corner.toPoint(), size).adjusted(-1, -1, 0, 0));
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
    emit roomChanged();
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_turned += event->angleDelta().y();
    if (const int steps = m_turned / notch; steps != 0) {
        m_turned -= steps * notch;
        emit zoomWanted(steps);
    }
    event->accept();
}

bool PageView::leaf(const QKeyEvent& press) {
    const QScrollBar* bar = verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum(); // down this page first
    const bool isAtTop = bar->value() <= 0;
    if (isKey(press, OwnKey::LeafOn) && isAtEnd)
        emit leafWanted(+1);
    else if (isKey(press, OwnKey::LeafBack) && isAtTop)
        emit leafWanted(-1);
    else if (isKey(press, OwnKey::FirstLeaf))
        emit leafWanted(-1'000'000);
    else if (isKey(press, OwnKey::LastLeaf))
        emit leafWanted(+1'000'000);
    else
        return false;
    return true;
}

void PageView::keyPressEvent(QKeyEvent* event) {
    if (leaf(*event))
        event->accept();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace bedside::desktop
