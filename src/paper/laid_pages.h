// SPDX-License-Identifier: MIT
// A document broken into pages, ready to be painted anywhere.
#pragma once

#include "paper/flow.h"
#include "paper/measures.h"
#include "paper/page_breaker.h"
#include "paper/set_texts.h"
#include "press/press.h"

#include <cairo.h>

namespace bedside::paper {

class Painter;

/// Begin: more follows. The pages that it may change are left out, and no foot says how many pages there are.
enum class Extent { Whole, Begin };

class LaidPages : public press::Pages {
public:
    LaidPages(Flow flow, document::Imprint imprint, const Measures& measures, std::string language, press::Sides sides,
              SetTexts& setTexts, Extent extent = Extent::Whole);

    std::size_t count() const override { return m_pages.size(); }
    double width() const override { return m_measures.pageWidth(); }
    double height() const override { return m_measures.pageHeight(); }
    Result<std::string> pdf() const override;
    std::vector<std::uint32_t> paint(const press::Band& band) const override;

    /// Return how much of the last page is filled, 0 to 1, and how much of all together, in pages.
    double lastPageShare() const { return shareOf(m_pages.back()); }
    double filledPages() const;
    /// Return what was set, and where its pieces stand on each page.
    const Flow& flow() const { return m_flow; }
    const std::vector<PlacedPieces>& pieces() const { return m_pages; }
    const Measures& measures() const { return m_measures; }
    /// Paints one page, from its top left.
    void paintPage(std::size_t page, Painter& painter) const;

private:
    double shareOf(const PlacedPieces& page) const;
    /// Writes the numbers of the pages into a list of contents.
    void addPageNumbers(SetTexts& setTexts);
    std::optional<std::size_t> pageOf(const std::string& target) const;

    Flow m_flow;
    document::Imprint m_imprint;
    Measures m_measures;
    std::string m_language;
    press::Sides m_sides;
    std::vector<PlacedPieces> m_pages;
    std::vector<std::vector<Ink>> m_feet; // of each page
};

} // namespace bedside::paper
