// SPDX-License-Identifier: MIT
// Writes the structure of a document into a PDF: its elements, which stretches of which page belong to them, its links.
#pragma once

#include "paper/painted_marks.h"
#include "paper/structure.h"

#include <qpdf/QPDF.hh>

namespace bedside::paper {

/// Replaces whatever structure the file has. painted: by page. pageHeight turns our places, from the top, into those
/// of PDF, from the bottom.
void addStructureTree(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages, const Structure& structure,
                      const std::vector<PaintedMarks>& painted, double pageHeight);

} // namespace bedside::paper
