// SPDX-License-Identifier: MIT
#include "paper/pdf_finish.h"

#include "paper/content_marks.h"
#include "paper/outline.h"
#include "paper/structure_tree.h"
#include "paper/xmp.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace bedside::paper {

namespace {

constexpr std::size_t leafedPages = 4; // these are leafed through

void addCatalogue(QPDF& pdf, const PdfFacts& facts) {
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(facts.language));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    QPDFObjectHandle preferences = QPDFObjectHandle::parse("<< /DisplayDocTitle true >>");
    if (facts.isTwoSided)
        preferences.replaceKey("/Duplex", QPDFObjectHandle::newName("/DuplexFlipLongEdge"));
    if (facts.isRightToLeft) { // pages that lie side by side, and columns
        preferences.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
        root.getKey("/StructTreeRoot")
            .getKey("/K")
            .replaceKey("/A", QPDFObjectHandle::parse("<< /O /Layout /WritingMode /RlTb >>"));
    }
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmp(facts.title, facts.language, facts.date));
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

/// Reads the file as whoever opens it will. Throws where a page or the structure got lost.
void check(const std::string& bytes, std::size_t pages) {
    QPDF file;
    file.processMemoryFile("handout", bytes.data(), bytes.size());
    if (file.getAllPages().size() != pages || !file.getRoot().hasKey("/StructTreeRoot") || file.anyWarnings())
        throw std::runtime_error("the file that was made cannot be read back");
}

} // namespace

std::string finishedPdf(const std::string& painted, const std::vector<PaintedMarks>& marks, const Structure& structure,
                        const PdfFacts& facts) {
    QPDF pdf;
    pdf.processMemoryFile("pages", painted.data(), painted.size());
    std::vector<QPDFObjectHandle> sheets;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        std::vector<std::string> names;
        for (const std::size_t mark : marks[sheets.size()].tagged)
            names.emplace_back(nameOf(structure.elements()[structure.ownerOf(mark)].role));
        page.addContentTokenFilter(std::make_shared<ContentMarks>(std::move(names)));
        sheets.push_back(page.getObjectHandle());
    }
    addStructureTree(pdf, sheets, structure, marks, facts.pageHeight);
    addPageLabels(pdf);
    if (sheets.size() > leafedPages)
        addOutline(pdf, sheets, structure, marks, facts.pageHeight);
    addCatalogue(pdf, facts);
    std::string bytes = bytesOf(pdf);
    check(bytes, sheets.size());
    return bytes;
}

} // namespace bedside::paper
