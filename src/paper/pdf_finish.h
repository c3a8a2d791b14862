// SPDX-License-Identifier: MIT
// Makes a painted PDF a tagged one, with qpdf. It and what it is made of keep to C++17: to Clang 14, qpdf 11 is no
// C++20.
#pragma once

#include "paper/painted_marks.h"
#include "paper/structure.h"

#include <string>
#include <vector>

namespace bedside::paper {

/// What the file says about itself. date: ISO 8601 with its time.
struct PdfFacts {
    std::string title;
    std::string language;
    std::string date;
    double pageHeight = 0;
    bool isRightToLeft = false;
    bool isTwoSided = false; // asks a printer for both sides of the paper
};

/// Returns the file with its structure, its artifacts and its facts. marks: by page. Throws std::exception where qpdf
/// cannot read or write it.
std::string finishedPdf(const std::string& painted, const std::vector<PaintedMarks>& marks, const Structure& structure,
                        const PdfFacts& facts);

} // namespace bedside::paper
