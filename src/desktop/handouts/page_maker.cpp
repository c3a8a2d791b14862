// SPDX-License-Identifier: MIT
#include "desktop/handouts/page_maker.h"

#include <algorithm>
#include <utility>

namespace bedside::desktop {

namespace {

constexpr double pointsPerInch = 72;
constexpr double cssDotsPerInch = 96; // of a screen at 100 %
constexpr double coarsest = 18;
constexpr double finest = 300; // a page of A4 is 35 MB then
constexpr double coarse = 150;

double dotsPerInch(const press::Pages& pages, const PageJob& job) {
    const double byWidth = job.room.width() * pointsPerInch / pages.width();
    const double byHeight = job.room.height() * pointsPerInch / pages.height();
    const double wanted = job.zoom.fit == PageFit::Width   ? byWidth
                          : job.zoom.fit == PageFit::Whole ? std::min(byWidth, byHeight)
                                                           : cssDotsPerInch * job.pixelRatio * job.zoom.percent / 100;
    return std::clamp(wanted, coarsest, finest);
}

/// Returns the mean of two colours, each part of them rounded down.
constexpr QRgb between(QRgb one, QRgb other) { return (one & other) + (((one ^ other) & 0xFEFEFEFE) >> 1); }

/// Returns the picture half as wide and half as high: each dot is the mean of four.
QImage halved(const std::vector<std::uint32_t>& pixels, int width, int height) {
    QImage half(width / 2, height / 2, QImage::Format_RGB32);
    for (int y = 0; y < half.height(); ++y) {
        const std::uint32_t* above = pixels.data() + static_cast<std::size_t>(2 * y) * static_cast<std::size_t>(width);
        const std::uint32_t* below = above + width;
        auto* row = reinterpret_cast<QRgb*>(half.scanLine(y));
        for (int x = 0; x < half.width(); ++x)
            row[x] = between(between(above[2 * x], below[2 * x + 1]), between(above[2 * x + 1], below[2 * x]));
    }
    return half;
}

/// Letters stand on whole dots: where these are coarse, the page is painted twice as fine and made smaller, which keeps
/// the spaces between its letters even.
QImage paint(const press::Pages& pages, std::size_t page, double dots) {
    const bool isCoarse = dots < coarse;
    const double painted = isCoarse ? dots * 2 : dots;
    const int width = pages.widthIn(painted);
    const int height = pages.heightIn(painted);
    const std::vector<std::uint32_t> pixels = pages.paint({page, painted, 0, height});
    if (isCoarse)
        return halved(pixels, width, height);
    return QImage(reinterpret_cast<const uchar*>(pixels.data()), width, height, QImage::Format_RGB32)
        .copy(); // the pixels go with this function
}

} // namespace

Faults PageMaker::begin(Sheet sheet, std::size_t page) {
    m_pages.reset();
    m_sheet.reset();
    m_step = 0;
    if (!m_compositor) {
        const auto press = press::openPress();
        if (!press)
            return press.faults();
        m_compositor = (*press)->compositor();
    }
    m_pages = m_compositor->layBegin(sheet.document, sheet.imprint, sheet.layout, page);
    if (!m_pages)
        return layAll(sheet);
    m_sheet = std::move(sheet);
    return {};
}

Faults PageMaker::layAll(const Sheet& sheet) {
    auto pages = m_compositor->lay(sheet.document, sheet.imprint, sheet.layout);
    if (!pages)
        return pages.faults();
    m_pages = std::move(*pages);
    return {};
}

MadePage PageMaker::make(PageJob job) {
    std::optional<Sheet> sheet = std::exchange(job.sheet, std::nullopt);
    m_last = std::move(job);
    MadePage failed;
    if (sheet)
        failed.faults = begin(std::move(*sheet), m_last.page);
    else if (m_sheet && m_last.page >= m_pages->count())
        failed.faults = layAll(*std::exchange(m_sheet, std::nullopt));
    return failed.faults.empty() && m_pages && m_pages->count() > 0 ? painted() : failed;
}

MadePage PageMaker::goOn() {
    MadePage going;
    if (!m_sheet)
        return going;
    going.isWhole = false;
    if (m_compositor->layAhead(m_sheet->document, m_sheet->imprint, m_sheet->layout, m_step++))
        return going;
    going.isWhole = true;
    going.faults = layAll(*std::exchange(m_sheet, std::nullopt));
    return going.faults.empty() ? painted() : going;
}

MadePage PageMaker::painted() const {
    MadePage made;
    made.isWhole = !m_sheet;
    made.count = m_pages->count();
    made.page = std::min(m_last.page, made.count - 1);
    const double dots = dotsPerInch(*m_pages, m_last);
    made.percent = static_cast<int>(dots * 100 / cssDotsPerInch / m_last.pixelRatio + 0.5);
    made.picture = paint(*m_pages, made.page, dots);
    made.picture.setDevicePixelRatio(m_last.pixelRatio);
    return made;
}

} // namespace bedside::desktop
