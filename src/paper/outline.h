// SPDX-License-Identifier: MIT
// The list of headings that a reader of a long PDF opens beside it, and what its pages are called.
#pragma once

#include "paper/painted_marks.h"
#include "paper/structure.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace bedside::paper {

/// Adds the headings, each leading to its place. painted: by page.
void addOutline(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages, const Structure& structure,
                const std::vector<PaintedMarks>& painted, double pageHeight);

/// Calls the pages 1, 2, 3.
void addPageLabels(QPDF& pdf);

} // namespace bedside::paper
