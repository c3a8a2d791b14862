// SPDX-License-Identifier: MIT
// The sizes and spaces of a layout, in points.
#pragma once

#include "document/document.h"
#include "paper/colour.h"
#include "press/press.h"

namespace bedside::paper {

inline constexpr double millimetre = 72 / 25.4;

/// How large the words in a drawing are at least, in points, wherever it stands.
inline constexpr double leastInPictures = 8;

/// How a text looks. All line heights are whole steps of the rhythm.
struct TextStyle {
    double size = 0;
    double lineHeight = 0;
    int weight = 400;
    Colour colour;
    bool hasEqualDigits = false; // all as wide as each other, for tables
};

/// All but the usual one save a page: less space between the lines and the passages; from Compact on, for a handout
/// that would not fit on one sheet, letters half a point and a point smaller; at the last, margins of 14 and 12
/// millimetres. (Inter is a large typeface: at 10.5 points its small letters are as high as those of Times at 12.8.)
enum class Fit { Usual, Tight, Compact, Closest, Widest, Fullest };

/// Arabic letters reach further below and above their line, with their marks, than Latin ones.
enum class Script { Latin, Arabic };

class Measures {
public:
    explicit Measures(const press::Layout& layout, Fit fit = Fit::Usual, Script script = Script::Latin);

    /// Returns those of a print that is that share of this one, set closely, for a card to carry.
    Measures forCard(double share) const;
    /// Returns those of the same page, tight at least, for a box that a page would else not hold; in large print, whose
    /// letters stay as large, one step closer.
    Measures closer() const;
    /// Returns those of the same page, no closer than tight, for what is never crushed: what is urgent.
    Measures forUrgent() const;

    double pageWidth() const { return m_width; }
    double pageHeight() const { return m_height; }
    double margin() const { return m_margin; }
    double columnWidth() const { return m_width - 2 * margin(); }
    /// Returns how high something may be that is to stand whole on a page.
    double room() const { return footTop() - gapAboveFoot - m_margin; }
    /// Returns where the foot begins, from the top of the page.
    double footTop() const { return m_height - footEdge - m_footHeight; }
    void setFootHeight(double height) { m_footHeight = height; }
    /// Returns the width past which a line of running text is hard to read.
    double longestLine() const;
    /// Returns how large the words in a drawing are at least, where the paper has room for it.
    double leastPictureWords() const;
    /// Returns the share of the width that a picture beside words has.
    double pictureShare() const;
    /// Returns a quarter of a line of running text: the height of every line is a multiple of it.
    double step() const { return m_step; }
    /// Returns the space that stands for so many steps.
    double space(double steps) const;
    /// Returns the same between a frame, or a tab, and words: however close the fit, they do not touch.
    double padding(double steps) const;
    /// Returns the space between columns of text.
    double gutter() const;

    const Palette& palette() const { return m_palette; }

    TextStyle words(document::Voice voice) const;
    TextStyle heading(int level) const;
    TextStyle label() const;
    TextStyle cell(bool isHeader) const;
    TextStyle foot() const;
    /// Returns the style of the safety net in the foot, where there is room for it.
    TextStyle safetyNet() const;

private:
    static constexpr double footEdge = 10 * millimetre; // the foot stands in the margin, so far from the edge
    static constexpr double gapAboveFoot = 10;

    struct Sizes {
        double body = 0;
        double lead = 0;
        double small = 0;
        double number = 0;
        double headings[3]{};
        double label = 0;
    };
    static Sizes sizesOf(press::Print print, Fit fit);
    TextStyle style(double size, double ratio, int weight) const;
    void setFit(Fit fit);

    double m_width = 0;
    double m_height = 0;
    Sizes m_sizes;
    double m_leading = 0; // of running text, in em
    double m_step = 0;
    double m_margin = 0;
    double m_footHeight = 0;
    press::Print m_print;
    Palette m_palette;
    Fit m_fit;
    Script m_script;
};

} // namespace bedside::paper
