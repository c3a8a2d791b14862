// SPDX-License-Identifier: MIT
#include "paper/laid_pages.h"

#include "document/direction.h"
#include "paper/ink.h"
#include "paper/page_foot.h"
#include "paper/painter.h"
#include "paper/parts/lines.h"
#include "paper/tagged_pdf.h"
#include "paper/text_setter.h"

#include <algorithm>
#include <span>

namespace bedside::paper {

namespace {

constexpr double pointsPerInch = 72;
constexpr double dotSize = 1; // of those that lead to a page's number
constexpr const char* notKnownYet = "…";

std::span<const Ink> columnOf(const Piece& piece, std::size_t column) {
    const std::size_t first = piece.rises[column].firstInk;
    const std::size_t end = column + 1 < piece.rises.size() ? piece.rises[column + 1].firstInk : piece.inks.size();
    return std::span(piece.inks).subspan(first, end - first);
}

} // namespace

LaidPages::LaidPages(Flow flow, document::Imprint imprint, const Measures& measures, std::string language,
                     press::Sides sides, SetTexts& setTexts, Extent extent)
    : m_flow(std::move(flow)), m_imprint(std::move(imprint)), m_measures(measures), m_language(std::move(language)),
      m_sides(sides) {
    const PageFoot foot(m_imprint, m_language, m_measures, m_flow.texts, setTexts);
    m_pages = brokenIntoPages(m_flow, m_measures.room());
    if (extent == Extent::Begin)
        m_pages.resize(m_pages.size() - std::min(m_pages.size(), pagesAhead + 2));
    const std::string pages = extent == Extent::Begin ? notKnownYet : std::to_string(m_pages.size());
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        m_feet.push_back(foot.inks(page, pages));
    addPageNumbers(setTexts);
    m_flow.fonts = setTexts.fonts();
}

std::optional<std::size_t> LaidPages::pageOf(const std::string& target) const {
    const auto piece = m_flow.targets.find(target);
    if (piece == m_flow.targets.end())
        return {};
    const auto page = std::ranges::find_if(
        m_pages, [&](const PlacedPieces& each) { return !each.empty() && each.back().piece >= piece->second; });
    return page == m_pages.end() ? std::nullopt : std::optional<std::size_t>(page - m_pages.begin());
}

// They are decoration: a screen reader has the outline, and what is read stays what the text says.
void LaidPages::addPageNumbers(SetTexts& setTexts) {
    Structure unread;
    TextSetter setter(m_language, m_flow.texts, unread, setTexts);
    const TextStyle style = m_measures.words(document::Voice::Body);
    const double gap = style.size / 2;
    for (const PageReference& reference : m_flow.references) {
        const auto page = pageOf(reference.target);
        if (!page)
            continue;
        std::vector<Line> number = setter.decorate(std::to_string(*page + 1), style, m_measures.columnWidth());
        const double begin = reference.end - number.front().width;
        std::vector<Ink>& inks = m_flow.pieces[reference.piece].inks;
        Outline dots{{reference.wordsEnd + gap, setter.baseline(style), begin - reference.wordsEnd - 2 * gap, 0},
                     dotSize,
                     m_measures.palette()("muted"),
                     0,
                     Dash::Short};
        dots.hasSides = dots.hasBottom = false;
        if (dots.area.width > gap)
            inks.push_back({dots, {}});
        addLines(std::move(number), style, begin, 0, inks);
    }
}

double LaidPages::shareOf(const PlacedPieces& page) const {
    if (page.empty())
        return 0;
    const PlacedPiece& last = page.back();
    const Piece& piece = m_flow.pieces[last.piece];
    return (last.y + (page.size() == 1 ? heightAtTop(piece) : piece.height)) /
           (m_measures.footTop() - m_measures.margin());
}

double LaidPages::filledPages() const {
    double filled = 0;
    for (const PlacedPieces& page : m_pages)
        filled += shareOf(page);
    return filled;
}

void LaidPages::paintPage(std::size_t page, Painter& painter) const {
    const double margin = m_measures.margin();
    if (m_measures.palette().isBlack())
        painter.leaveOutColours();
    if (document::isRightToLeft(m_language))
        painter.mirrorWithin(m_measures.pageWidth());
    painter.paint(framesAround(m_pages[page], m_flow), margin, margin);
    for (const PlacedPiece& placed : m_pages[page]) {
        const Piece& piece = m_flow.pieces[placed.piece];
        const bool goesOn = !piece.rises.empty() && placed.y == 0;
        if (!goesOn)
            painter.paint(piece.inks, margin, margin + placed.y, placed.isRepeated);
        for (std::size_t column = 0; goesOn && column < piece.rises.size(); ++column)
            painter.paint(columnOf(piece, column), margin, margin - piece.rises[column].by);
    }
    painter.paint(m_feet[page], margin, m_measures.footTop());
}

Result<std::string> LaidPages::pdf() const {
    return taggedPdf(*this, m_flow.structure, m_imprint, m_language, m_sides);
}

std::vector<std::uint32_t> LaidPages::paint(const press::Band& band) const {
    constexpr std::uint32_t white = 0xFFFFFFFF; // and opaque, which it stays whatever is painted on it
    const int columns = widthIn(band.dotsPerInch);
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(columns) * static_cast<std::size_t>(band.height), white);
    const Dots surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(pixels.data()),
                                                           CAIRO_FORMAT_ARGB32, columns, band.height,
                                                           columns * static_cast<int>(sizeof(std::uint32_t))));
    const Canvas canvas(cairo_create(surface.get()));
    cairo_translate(canvas.get(), 0, -band.top);
    cairo_scale(canvas.get(), band.dotsPerInch / pointsPerInch, band.dotsPerInch / pointsPerInch);
    Painter painter(canvas.get());
    paintPage(band.page, painter);
    cairo_surface_flush(surface.get());
    return pixels;
}

} // namespace bedside::paper
