// SPDX-License-Identifier: MIT
// The style sheet's own words for lengths, turned into pixels.
#pragma once

#include <QString>

namespace bedside::screen {

struct SheetScale {
    double chrome = 1;         // {12}: twelve pixels at 100 % text, of the window's controls
    double text = 1;           // {text 12}: grows with the text all the way
    double heading = 1;        // {heading 28}: grows less, but stays larger than the text
    bool isAiry = false;       // every font size brings its spaces between letters and words
    bool joinsLetters = false; // between which there is never any
};

/// What the choice of more space adds, in ems: the figures of WCAG 2.2, 1.4.12, which leaves out what a language's
/// script does not use, as Arabic has no space between letters.
constexpr double airyLetters = 0.12;
constexpr double airyWords = 0.16;
constexpr double airyLines = 1.5;
constexpr double airyParagraphs = 2;

/// A heading grows to this many per cent; past that it would fill the page before its text begins.
constexpr double largestHeadings = 250;
constexpr double smallestHeading = 1.06; // of the text around it

/// Returns the sheet with every length in braces in pixels.
QString inPixels(const QString& sheet, const SheetScale& scale);

/// Returns the sheet, which is written for words that run from left to right, for those that run the other way.
QString mirrored(const QString& sheet);

} // namespace bedside::screen
