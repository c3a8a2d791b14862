// SPDX-License-Identifier: MIT
// Lays the reading ruler on the page that is read: at the pointer, or at the caret of who reads by the keyboard.
#pragma once

#include "desktop/looks/ruler_band.h"

#include <QPointer>

namespace bedside::desktop {

class ReadingRuler : public QObject {
    Q_OBJECT

public:
    /// Shown where the theme says so. The theme must outlive it.
    explicit ReadingRuler(const screen::Theme& theme, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followTheme();
    void lay(screen::ArticleView* page, std::optional<QPoint> pointer);

    const screen::Theme& m_theme;
    QPointer<screen::ArticleView> m_page;
    QPointer<RulerBand> m_band;
};

} // namespace bedside::desktop
