// SPDX-License-Identifier: MIT
#include "paper/tagged_pdf.h"

#include "paper/content_marks.h"
#include "paper/laid_pages.h"
#include "paper/painter.h"
#include "paper/structure_tree.h"
#include "paper/xmp.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cairo-pdf.h>

#include <exception>

namespace bedside::paper {

namespace {

struct Painted {
    std::string bytes;
    std::vector<PaintedMarks> marks; // by page
};

cairo_status_t append(void* bytes, const unsigned char* more, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(more), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string midnight(const std::string& date) { return date + "T00:00:00Z"; }

Result<Painted> paintedPages(const LaidPages& pages, const document::Imprint& imprint) {
    Painted painted;
    cairo_surface_t* surface =
        cairo_pdf_surface_create_for_stream(append, &painted.bytes, pages.width(), pages.height());
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

void addCatalogue(QPDF& pdf, const document::Imprint& imprint, const std::string& language) {
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmp(imprint.title, language, midnight(imprint.date)));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
}

std::string bytesOf(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string tagged(const Painted& painted, const LaidPages& pages, const Structure& structure,
                   const document::Imprint& imprint, const std::string& language) {
    QPDF pdf;
    pdf.processMemoryFile("pages", painted.bytes.data(), painted.bytes.size());
    std::vector<QPDFObjectHandle> sheets;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        std::vector<std::string> names;
        for (const std::size_t mark : painted.marks[sheets.size()].tagged)
            names.emplace_back(nameOf(structure.elements()[structure.ownerOf(mark)].role));
        page.addContentTokenFilter(std::make_shared<ContentMarks>(std::move(names)));
        sheets.push_back(page.getObjectHandle());
    }
    addStructureTree(pdf, sheets, structure, painted.marks, pages.height());
    addCatalogue(pdf, imprint, language);
    return bytesOf(pdf);
}

} // namespace

Result<std::string> taggedPdf(const LaidPages& pages, const Structure& structure, const document::Imprint& imprint,
                              const std::string& language) {
    const auto painted = paintedPages(pages, imprint);
    if (!painted)
        return painted.faults();
    try {
        return tagged(*painted, pages, structure, imprint, language);
    } catch (const std::exception& refused) { // qpdf says so what it cannot do
        return Fault{"PDF", std::string("cannot be written: ") + refused.what()};
    }
}

} // namespace bedside::paper
