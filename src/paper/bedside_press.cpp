// SPDX-License-Identifier: MIT
// The library's one door: what press::openPress() asks for.
#include "paper/code_drawing.h"
#include "paper/flow_writer.h"
#include "paper/laid_pages.h"
#include "paper/logo.h"

#include <pango/pangocairo.h>

namespace bedside::paper {

namespace {

constexpr double nearlyEmpty = 0.4;    // of a page
constexpr std::size_t fewPages = 6;    // of more, one is not worth a tighter text
constexpr std::size_t oneSheet = 2;    // pages
constexpr std::size_t nearlySheet = 5; // pages that smaller letters may bring on one sheet

// What is left at least of the room that a text takes, where it is set closer.
constexpr double leastOf[] = {1, 0.8, 0.72, 0.62, 0.53}; // usual, tight, compact, closest, widest

/// True where a closer text may save a page that is worth it: the last one where little stands on it, or what keeps a
/// handout from one sheet of paper.
bool isWorthSaving(const LaidPages& pages, Fit fit) {
    if (pages.filledPages() * leastOf[static_cast<std::size_t>(fit)] > static_cast<double>(pages.count() - 1))
        return false; // it cannot
    const bool isLong = pages.count() > oneSheet && pages.count() <= nearlySheet;
    const bool isShort = pages.count() > 1 && pages.count() <= fewPages && pages.lastPageShare() < nearlyEmpty;
    return isLong || (isShort && fit == Fit::Tight);
}

Result<std::unique_ptr<LaidPages>> laid(const document::Document& document, const document::Imprint& imprint,
                                        const press::Layout& layout, Fit fit, SetTexts& setTexts) {
    const Measures measures(layout, fit);
    auto flow = flowOf(document, imprint.paper, measures, setTexts);
    if (!flow)
        return flow.faults();
    return std::make_unique<LaidPages>(std::move(*flow), imprint, measures, document.language, layout.sides, setTexts);
}

class CairoCompositor : public press::Compositor {
public:
    Result<std::unique_ptr<press::Pages>> lay(const document::Document& document, const document::Imprint& imprint,
                                              const press::Layout& layout) override {
        auto pages = closest(document, imprint, layout);
        m_setTexts.endDocument();
        if (!pages)
            return pages.faults();
        return std::unique_ptr<press::Pages>(std::move(*pages));
    }

private:
    /// Sets the text as usual, or closer where that saves a page that is worth it.
    Result<std::unique_ptr<LaidPages>> closest(const document::Document& document, const document::Imprint& imprint,
                                               const press::Layout& layout) {
        auto pages = laid(document, imprint, layout, Fit::Usual, m_setTexts);
        if (!pages)
            return pages;
        for (const Fit fit : {Fit::Tight, Fit::Compact, Fit::Closest, Fit::Widest})
            if (isWorthSaving(**pages, fit))
                if (auto closer = laid(document, imprint, layout, fit, m_setTexts);
                    closer && (*closer)->count() < (*pages)->count())
                    pages = std::move(closer);
        return pages;
    }

    SetTexts m_setTexts;
};

class CairoPress : public press::Press {
public:
    std::unique_ptr<press::Compositor> compositor() const override { return std::make_unique<CairoCompositor>(); }
    Result<document::Figure> codeDrawing(const std::string& code) const override { return qrDrawing(code); }
    Faults faultsOf(const document::Logo& logo, const content::Phrases& phrases) const override {
        const auto loaded = loadedLogo(logo, Palette(press::Ink::Colour), phrases);
        return loaded ? Faults{} : loaded.faults();
    }
};

} // namespace

} // namespace bedside::paper

#if defined(_WIN32)
#define BEDSIDE_DOOR __declspec(dllexport)
#else
#define BEDSIDE_DOOR __attribute__((visibility("default")))
#endif

extern "C" BEDSIDE_DOOR const void* bedsidePress() {
    static const bedside::paper::CairoPress press;
    pango_cairo_font_map_get_default(); // begins to read the list of fonts, in a thread of its own
    return static_cast<const bedside::press::Press*>(&press);
}
