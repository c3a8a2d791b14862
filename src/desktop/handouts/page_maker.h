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

/// Faults where there is no such page to see. isWhole: all pages are laid; until then count is that of the first ones,
/// and goOn() leads on.
struct MadePage {
    QImage picture;
    std::size_t page = 0;
    std::size_t count = 0;
    int percent = 100;
    bool isWhole = true;
    Faults faults;
};

class PageMaker {
public:
    /// Lays the sheet, where there is one, and paints the page. A page past the last one is the last. Of a long sheet
    /// the first pages are laid alone.
    MadePage make(PageJob job);
    /// Does a part of what make() left. In the end it paints the page that was made last again; until then its picture
    /// is null.
    MadePage goOn();

private:
    Faults begin(Sheet sheet, std::size_t page);
    Faults layAll(const Sheet& sheet);
    MadePage painted() const;

    std::unique_ptr<press::Compositor> m_compositor;
    std::unique_ptr<press::Pages> m_pages;
    std::optional<Sheet> m_sheet; // whose pages are not all laid
    std::size_t m_step = 0;
    PageJob m_last; // without its sheet
};

} // namespace bedside::desktop
