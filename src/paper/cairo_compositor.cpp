// SPDX-License-Identifier: MIT
#include "paper/cairo_compositor.h"

#include "document/direction.h"
#include "paper/flow_writer.h"
#include "paper/page_foot.h"

#include <algorithm>
#include <array>

namespace bedside::paper {

namespace {

constexpr double nearlyEmpty = 0.5;       // of a page
constexpr std::size_t fewPages = 7;       // of more, one is not worth a tighter text
constexpr std::size_t longDocument = 100; // nodes; a shorter one is laid at once
constexpr std::size_t surelyLong = 600;   // nodes: were each a line, they would fill more than those few pages
constexpr std::size_t oneStep = 60;       // nodes
constexpr std::size_t oneSheet = 2;       // pages

using OfFits = std::array<double, 6>; // usual, tight, compact, closest, widest, fullest

// What is left at least of the room that a text takes, where it is set closer.
constexpr OfFits leastOf{1, 0.8, 0.72, 0.62, 0.53, 0.48};
// How many pages a text set so closely may have. Only one sheet of paper is worth the closest; and since each further
// page asks for more air, a text that is a little longer never takes more than a page more.
constexpr std::array<std::size_t, 6> mostPages{0, 5, 4, 3, oneSheet, oneSheet};

template <typename Value> Value of(const std::array<Value, 6>& values, Fit fit) {
    return values[static_cast<std::size_t>(fit)];
}

/// Returns how many pages the text should have where it is set so closely, or 0 where it is not to be. Large print
/// stays open; a small page bears one step of smaller letters for the sake of one sheet.
std::size_t aimOf(const LaidPages& usual, std::size_t count, Fit fit, const press::Layout& layout) {
    if (usual.count() > fewPages)
        return 0;
    const bool isShort = count > 1 && usual.lastPageShare() < nearlyEmpty && fit == Fit::Tight;
    const bool isSmall = layout.paper == press::Paper::A5;
    std::size_t most = layout.print == press::Print::Normal ? of(mostPages, fit) : 0;
    if (isSmall)
        most = fit > Fit::Compact ? 0 : std::min(most, oneSheet);
    const std::size_t aim = count <= oneSheet ? 0 : std::min(most, count - 1);
    return isShort ? std::max(aim, count - 1) : aim;
}

Script scriptOf(const std::string& language) {
    return document::isRightToLeft(language) ? Script::Arabic : Script::Latin;
}

Measures measuresOf(const document::Document& document, const document::Imprint& imprint, const press::Layout& layout,
                    Fit fit, SetTexts& setTexts) {
    Measures measures(layout, fit, scriptOf(document.language));
    std::deque<std::string> texts;
    measures.setFootHeight(PageFoot(imprint, document.language, measures, texts, setTexts).height());
    return measures;
}

Result<std::unique_ptr<LaidPages>> laid(const document::Document& document, const document::Imprint& imprint,
                                        const press::Layout& layout, Fit fit, SetTexts& setTexts,
                                        Extent extent = Extent::Whole) {
    const Measures measures = measuresOf(document, imprint, layout, fit, setTexts);
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

/// Sets the text as usual, or closer where that saves a page that is worth it: as openly as a number of pages allows.
Result<std::unique_ptr<LaidPages>> CairoCompositor::closest(const document::Document& document,
                                                            const document::Imprint& imprint,
                                                            const press::Layout& layout) {
    auto usual = laid(document, imprint, layout, Fit::Usual, m_setTexts);
    if (!usual)
        return usual;
    std::unique_ptr<LaidPages> closest;
    for (const Fit fit : {Fit::Tight, Fit::Compact, Fit::Closest, Fit::Widest, Fit::Fullest}) {
        const std::size_t aim = aimOf(**usual, (closest ? *closest : **usual).count(), fit, layout);
        if (static_cast<double>(aim) < (*usual)->filledPages() * of(leastOf, fit))
            continue; // it cannot
        if (auto closer = laid(document, imprint, layout, fit, m_setTexts); closer && (*closer)->count() <= aim)
            closest = std::move(*closer);
    }
    return closest ? std::move(closest) : std::move(*usual);
}

// Where a page ends depends on a few pages from its beginning, so the pages before these of a part are those of the
// whole; and so many pages are never set closer. What was set for a smaller part is not set again for a larger one.
std::unique_ptr<press::Pages> CairoCompositor::layBegin(const document::Document& document,
                                                        const document::Imprint& imprint, const press::Layout& layout,
                                                        std::size_t page) {
    if (document.nodes.size() < longDocument)
        return nullptr;
    const std::size_t least = document.nodes.size() < surelyLong ? std::max(page, fewPages) : page;
    for (std::size_t nodes = oneStep; nodes < document.nodes.size(); nodes *= 2) {
        auto pages = laid(partOf(document, 0, nodes), imprint, layout, Fit::Usual, m_setTexts, Extent::Begin);
        if (!pages)
            return nullptr; // lay() tells why
        if ((*pages)->count() > least)
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
    const Measures measures = measuresOf(document, imprint, layout, Fit::Usual, m_setTexts);
    return static_cast<bool>(flowOf(partOf(document, begin, begin + oneStep), imprint.paper, measures, m_setTexts));
}

} // namespace bedside::paper
