// SPDX-License-Identifier: MIT
#include "desktop/looks/ruler_band.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int veil = 190; // of 255: what is outside can be seen, and does not ask to be read
constexpr int edge = 2;   // px

} // namespace

RulerBand::RulerBand(screen::ArticleView& page, const screen::Theme& theme)
    : QWidget(&page), m_page(page), m_theme(theme) {
    setObjectName(QStringLiteral("rulerBand"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(page.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&page, &screen::ArticleView::pageShown, this, [this] { follow({}); });
    page.viewport()->installEventFilter(this);
    fit();
    show();
}

void RulerBand::follow(std::optional<QPoint> pointer) {
    m_pointer = pointer;
    update();
}

QRect RulerBand::band() const {
    const QRect line = m_page.cursorRect(m_pointer ? m_page.cursorForPosition(*m_pointer) : m_page.textCursor());
    const int height = static_cast<int>(lines * 1.3 * line.height()); // lines stand that much apart
    const int middle = m_pointer ? m_pointer->y() : line.center().y();
    const int highest = std::max(0, this->height() - height);
    return {0, std::clamp(middle - height / 2, 0, highest), width(), height};
}

void RulerBand::fit() {
    setGeometry(m_page.viewport()->geometry());
    raise();
}

bool RulerBand::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        fit();
    return QWidget::eventFilter(watched, event);
}

void RulerBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect kept = band();
    QColor ground = m_theme.tokens().colour(QStringLiteral("surface"));
    ground.setAlpha(veil);
    painter.fillRect(QRect(0, 0, width(), kept.top()), ground);
    painter.fillRect(QRect(0, kept.bottom() + 1, width(), height() - kept.bottom()), ground);
    const QColor line = m_theme.tokens().colour(QStringLiteral("control"));
    painter.fillRect(QRect(0, kept.top() - edge, width(), edge), line);
    painter.fillRect(QRect(0, kept.bottom() + 1, width(), edge), line);
}

} // namespace bedside::desktop
