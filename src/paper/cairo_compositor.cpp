// SPDX-License-Identifier: MIT
#include "paper/cairo_compositor.h"

#include "paper/flow_writer.h"

#include <algorithm>

namespace bedside::paper {

namespace {

constexpr double nearlyEmpty = 0.4;       // of a page
constexpr std::size_t fewPages = 6;       // of more, one is not worth a tighter text
constexpr std::size_t longDocument = 100; // nodes; a shorter one is laid at once
constexpr std::size_t oneStep = 60;       // nodes
constexpr std::size_t oneSheet = 2;       // pages
constexpr std::size_t nearlySheet = 5;    // pages that smaller letters may bring on one sheet

// What is left at least of the room that a text takes, where it is set closer.
constexpr double leastOf[] = {1, 0.8, 0.72, 0.62, 0.53, 0.48}; // usual, tight, compact, closest, widest, fullest

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
                                        const press::Layout& layout, Fit fit, SetTexts& setTexts,
                                        Extent extent = Extent::Whole) {
    const Measures measures(layout, fit);
    auto flow = flowOf(document, imprint.paper, measures, setTexts);
    if (!flow)
        return flow.faults();
    return std::make_unique<LaidPages>(std::move(*flow), imprint, measures, document.language, layout.sides, setTexts,
                                       extent);
}

/// Returns those of its nodes.
document::Document partOf(const document::Document& document, std::size_t begin, std::size_t end) {
    const auto at = [&document](std::size_t node) {
        return document.nodes.begin() + static_cast<std::ptrdiff_t>(std::min(node, document.nodes.size()));
    };
    return {document.title, document.language, {at(begin), at(end)}};
}

} // namespace

Result<std::unique_ptr<press::Pages>> CairoCompositor::lay(const document::Document& document,
                                                           const document::Imprint& imprint,
                                                           const press::Layout& layout) {
    auto pages = closest(document, imprint, layout);
    m_setTexts.endDocument();
    if (!pages)
        return pages.faults();
    return std::unique_ptr<press::Pages>(std::move(*pages));
}

/// Sets the text as usual, or closer where that saves a page that is worth it.
Result<std::unique_ptr<LaidPages>> CairoCompositor::closest(const document::Document& document,
                                                            const document::Imprint& imprint,
                                                            const press::Layout& layout) {
    auto pages = laid(document, imprint, layout, Fit::Usual, m_setTexts);
    if (!pages)
        return pages;
    for (const Fit fit : {Fit::Tight, Fit::Compact, Fit::Closest, Fit::Widest, Fit::Fullest})
        if (isWorthSaving(**pages, fit))
            if (auto closer = laid(document, imprint, layout, fit, m_setTexts);
                closer && (*closer)->count() < (*pages)->count())
                pages = std::move(closer);
    return pages;
}

// Where a page ends depends on what is on it and begins the next, so the pages before the last of a part are those of
// the whole; and so many pages are never set closer. What was set for a smaller part is not set again for a larger one.
std::unique_ptr<press::Pages> CairoCompositor::layBegin(const document::Document& document,
                                                        const document::Imprint& imprint, const press::Layout& layout,
                                                        std::size_t page) {
    if (document.nodes.size() < longDocument)
        return nullptr;
    for (std::size_t nodes = oneStep; nodes < document.nodes.size(); nodes *= 2) {
        auto pages = laid(partOf(document, 0, nodes), imprint, layout, Fit::Usual, m_setTexts, Extent::Begin);
        if (!pages)
            return nullptr; // lay() tells why
        if ((*pages)->count() > std::max(page, fewPages))
            return std::move(*pages);
    }
    return nullptr;
}

// What it sets is kept for lay().
bool CairoCompositor::layAhead(const document::Document& document, const document::Imprint& imprint,
                               const press::Layout& layout, std::size_t step) {
    const std::size_t begin = step * oneStep;
    if (begin >= document.nodes.size())
        return false;
    const Measures measures(layout, Fit::Usual);
    return static_cast<bool>(flowOf(partOf(document, begin, begin + oneStep), imprint.paper, measures, m_setTexts));
}

} // namespace bedside::paper
