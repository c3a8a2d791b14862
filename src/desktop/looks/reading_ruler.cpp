// SPDX-License-Identifier: MIT
#include "desktop/looks/reading_ruler.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

namespace bedside::desktop {

ReadingRuler::ReadingRuler(const screen::Theme& theme, QObject* parent) : QObject(parent), m_theme(theme) {
    connect(&theme, &screen::Theme::changed, this, &ReadingRuler::followTheme);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (auto* page = qobject_cast<screen::ArticleView*>(now))
            lay(page, {});
    });
    qApp->installEventFilter(this);
    followTheme();
}

void ReadingRuler::followTheme() {
    if (!m_theme.hasRuler())
        delete m_band;
    else if (!m_band)
        lay(qobject_cast<screen::ArticleView*>(QApplication::focusWidget()), {});
    else
        m_band->update();
}

void ReadingRuler::lay(screen::ArticleView* page, std::optional<QPoint> pointer) {
    if (page)
        m_page = page; // known also while no ruler is shown, for the one to come
    if (!m_theme.hasRuler() || !m_page)
        return;
    if (!m_band || m_band->parentWidget() != m_page) {
        delete m_band;
        m_band = new RulerBand(*m_page, m_theme);
    }
    m_band->follow(pointer);
}

bool ReadingRuler::eventFilter(QObject* watched, QEvent* event) {
    const bool moves = event->type() == QEvent::MouseMove || event->type() == QEvent::Wheel;
    if (m_theme.hasRuler() && (moves || event->type() == QEvent::KeyRelease)) {
        auto* page = qobject_cast<screen::ArticleView*>(moves ? watched->parent() : watched);
        if (page && !moves)
            lay(page, {});
        else if (page && watched == page->viewport())
            lay(page, static_cast<QSinglePointEvent*>(event)->position().toPoint());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bedside::desktop
