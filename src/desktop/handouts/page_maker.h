// SPDX-License-Identifier: MIT
// Makes the picture of one page of a handout: the very page that is printed. Plain values in and out, so that it can
// work beside the window, and be timed without one.
#pragma once

#include "press/press.h"

#include <QImage>

#include <optional>

namespace bedside::desktop {

/// What is laid on pages.
struct Sheet {
    document::Document document;
    document::Imprint imprint;
    press::Layout layout;
};

/// Width: the page is as wide as the room. Whole: all of it fits. Percent: of its size on paper.
enum class PageFit { Width, Whole, Percent };

struct Zoom {
    PageFit fit = PageFit::Whole;
    int percent = 100;
    bool operator==(const Zoom&) const = default;
};

/// Without a sheet it is another page or size of the one that was laid last.
struct PageJob {
    std::optional<Sheet> sheet;
    std::size_t page = 0;
    Zoom zoom;
    QSize room; // in pixels of the screen itself
    double pixelRatio = 1;
};

/// Faults where there is no such page to see.
struct MadePage {
    QImage picture;
    std::size_t page = 0;
    std::size_t count = 0;
    int percent = 100;
    Faults faults;
};

class PageMaker {
public:
    /// Lays the sheet, where there is one, and paints the page. A page past the last one is the last.
    MadePage make(PageJob job);

private:
    Faults lay(const Sheet& sheet);

    std::unique_ptr<press::Compositor> m_compositor;
    std::unique_ptr<press::Pages> m_pages;
};

} // namespace bedside::desktop
