// SPDX-License-Identifier: MIT
// One page of paper on a desk: scrolled, zoomed and leafed through.
#pragma once

#include "desktop/handouts/page_maker.h"
#include "screen/theme.h"

#include <QAbstractScrollArea>
#include <QImage>

namespace bedside::desktop {

class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);
    /// The theme must outlive it.
    void setUp(const screen::Theme& theme);

    /// Shows the bar that scrolls it, as a page of that fit needs one.
    void showBarFor(PageFit fit);
    void showPicture(const QImage& picture, bool isOtherPage);
    const QImage& picture() const { return m_picture; }
    /// Returns the room for a page, in pixels of the screen itself.
    QSize room() const;

signals:
    void roomChanged();
    void zoomWanted(int steps);
    void leafWanted(int pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitBars();
    bool leaf(const QKeyEvent& press);

    const screen::Theme* m_theme = nullptr;
    QImage m_picture;
    int m_turned = 0; // of the wheel, in eighths of a degree
};

} // namespace bedside::desktop
