// SPDX-License-Identifier: MIT
#include "paper/tagged_pdf.h"

#include "document/direction.h"
#include "paper/laid_pages.h"
#include "paper/painter.h"
#include "paper/pdf_finish.h"

#include <cairo-pdf.h>

#include <exception>

namespace bedside::paper {

namespace {

struct Painted {
    std::string bytes;
    std::vector<PaintedMarks> marks; // by page
};

cairo_status_t appendBytes(void* bytes, const unsigned char* more, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(more), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string midnight(const std::string& date) { return date + "T00:00:00Z"; }

Result<Painted> paintedPages(const LaidPages& pages, const document::Imprint& imprint) {
    Painted painted;
    cairo_surface_t* surface =
        cairo_pdf_surface_create_for_stream(appendBytes, &painted.bytes, pages.width(), pages.height());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, imprint.title.c_str());
    for (const cairo_pdf_metadata_t date : {CAIRO_PDF_METADATA_CREATE_DATE, CAIRO_PDF_METADATA_MOD_DATE})
        cairo_pdf_surface_set_metadata(surface, date, midnight(imprint.date).c_str());
    cairo_t* canvas = cairo_create(surface);
    for (std::size_t page = 0; page < pages.count(); ++page) {
        Painter painter(canvas, &painted.marks.emplace_back());
        pages.paintPage(page, painter);
        painter.endTag();
        cairo_show_page(canvas);
    }
    const cairo_status_t drawn = cairo_status(canvas);
    cairo_destroy(canvas);
    cairo_surface_finish(surface);
    const cairo_status_t written = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    for (const cairo_status_t status : {drawn, written})
        if (status != CAIRO_STATUS_SUCCESS)
            return Fault{"PDF", std::string("cannot be drawn: ") + cairo_status_to_string(status)};
    return painted;
}

} // namespace

Result<std::string> taggedPdf(const LaidPages& pages, const Structure& structure, const document::Imprint& imprint,
                              const std::string& language, press::Sides sides) {
    const auto painted = paintedPages(pages, imprint);
    if (!painted)
        return painted.faults();
    try {
        return finishedPdf(painted->bytes, painted->marks, structure,
                           {imprint.title, language, midnight(imprint.date), pages.height(),
                            document::isRightToLeft(language), sides == press::Sides::Two});
    } catch (const std::exception& refused) { // qpdf says so what it cannot do
        return Fault{"PDF", std::string("cannot be written: ") + refused.what()};
    }
}

} // namespace bedside::paper
