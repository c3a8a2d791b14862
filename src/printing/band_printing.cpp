// SPDX-License-Identifier: MIT
#include "printing/band_printing.h"

#include <QImage>
#include <QObject>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace bedside::printing {

namespace {

constexpr int least = 300; // dots an inch
constexpr int most = 600;
constexpr int bandHeight = 256; // a strip of A4 at 600 dots an inch is 5 MB, the whole page would be 139 MB

void paintPage(const press::Pages& pages, std::size_t page, QPainter& painter, double dotsPerInch, double scale) {
    const int width = pages.widthIn(dotsPerInch);
    const int height = pages.heightIn(dotsPerInch);
    for (int top = 0; top < height; top += bandHeight) {
        const int rows = std::min(bandHeight, height - top);
        const std::vector<std::uint32_t> pixels = pages.paint({page, dotsPerInch, top, rows});
        const QImage band(reinterpret_cast<const uchar*>(pixels.data()), width, rows, QImage::Format_RGB32);
        painter.drawImage(QRectF(0, top * scale, width * scale, rows * scale), band);
    }
}

} // namespace

double dotsPerInchFor(int printerDotsPerInch) {
    if (printerDotsPerInch < least)
        return least;
    int parts = 1;
    while (printerDotsPerInch / parts > most)
        ++parts;
    return static_cast<double>(printerDotsPerInch) / parts;
}

Faults paintPages(const press::Pages& pages, QPrinter& printer) {
    printer.setFullPage(true); // the pages have their own margins
    const double dotsPerInch = dotsPerInchFor(printer.resolution());
    const double scale = printer.resolution() / dotsPerInch;
    const int count = static_cast<int>(pages.count());
    const int first = std::clamp(printer.fromPage(), 1, count);
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return {{"", QObject::tr("the printer cannot be reached").toStdString()}};
    for (int copy = 0; copy < copies; ++copy)
        for (int page = first; page <= last; ++page) {
            const bool isFirst = copy == 0 && page == first;
            if (!isFirst && !printer.newPage())
                return {{"", QObject::tr("the printer took no further page").toStdString()}};
            paintPage(pages, static_cast<std::size_t>(page - 1), painter, dotsPerInch, scale);
        }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return {{"", QObject::tr("the printer did not take the pages").toStdString()}};
    return {};
}

} // namespace bedside::printing
