// SPDX-License-Identifier: MIT
// The reading ruler over one page: the lines that are read stay as they are, the rest steps back.
#pragma once

#include "screen/article_view.h"

#include <QWidget>

#include <optional>

namespace bedside::desktop {

class RulerBand : public QWidget {
    Q_OBJECT

public:
    static constexpr double lines = 3; // that stay as they are

    /// It is gone with the page. The theme must outlive it.
    RulerBand(screen::ArticleView& page, const screen::Theme& theme);

    /// Lies on the line at that point of the page's viewport, or on the caret's without one.
    void follow(std::optional<QPoint> pointer);
    /// Returns what stays as it is, within the viewport.
    QRect band() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();

    screen::ArticleView& m_page;
    const screen::Theme& m_theme;
    std::optional<QPoint> m_pointer;
};

} // namespace bedside::desktop
