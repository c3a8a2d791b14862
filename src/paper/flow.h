// SPDX-License-Identifier: MIT
// A document set in pieces, one below the other, before it is broken into pages.
#pragma once

#include "paper/box_style.h"
#include "paper/few_fonts.h"
#include "paper/ink.h"
#include "paper/structure.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bedside::paper {

/// How strongly a piece holds on to the next, and so what it costs to end a page there: nothing where they are free, a
/// little in company, such as the first item of a list and the second; much where they are together, such as the parts
/// of a box; the most between bound ones.
enum class Tie { Free, Company, Together, Bound };

/// What is never split: a line, a table row, a drawing. Its inks stand from its own top and
/// from where the language begins a line: the left of the column, or its right.
struct Piece {
    /// From that ink on, a column: so far above it where the piece begins a page.
    struct Rise {
        std::size_t firstInk = 0;
        double by = 0;
    };

    double height = 0;
    double before = 0; // the least space to the piece above, none at the top of a page
    double after = 0;  // the least space to the piece below
    Tie tie = Tie::Free;
    std::vector<Ink> inks;
    bool opensBox = false;                  // what follows needs no space above it
    std::optional<std::size_t> header = {}; // the piece that stands above it too where it begins a page
    bool wantsCompany = false;              // of the next, in a box that no page holds too
    std::vector<Rise> rises = {};           // of columns that go on from the page before
    double heightAtTop = 0;                 // of such
};

/// A box goes round the pieces from first to last.
struct BoxSpan {
    BoxStyle style;
    std::size_t first = 0;
    std::size_t last = 0;
    double x = 0;
    double width = 0;
};

/// A line of a list of contents: where its words end, and where the number of the page stands that it leads to.
struct PageReference {
    std::size_t piece = 0;
    std::string target;
    double wordsEnd = 0;
    double end = 0;
};

struct Flow {
    std::vector<FontMap> fonts; // outlive the glyphs, whatever becomes of the thread that set them
    std::vector<Piece> pieces;
    std::vector<BoxSpan> boxes;
    Structure structure;
    std::deque<std::string> texts; // what glyphs point to
    std::vector<PageReference> references;
    std::map<std::string, std::size_t> targets; // the piece that each begins with
    std::vector<Drawing> drawings;
    std::vector<Dots> photos;
};

} // namespace bedside::paper
