// SPDX-License-Identifier: MIT
// Sets running text in lines, with Pango: which glyphs, where, and which mark each belongs to.
#pragma once

#include "document/document.h"
#include "paper/ink.h"
#include "paper/measures.h"
#include "paper/structure.h"

#include <deque>
#include <string>
#include <vector>

namespace bedside::paper {

/// One line: its glyphs stand from the left and top of the line.
struct Line {
    std::vector<Ink> inks;
    double width = 0;
};

class TextSetter {
public:
    /// Texts that glyphs point to go to `texts`, elements and marks to the structure; both must outlive it.
    TextSetter(const std::string& language, std::deque<std::string>& texts, Structure& structure);

    /// Returns what its fonts belong to.
    std::unique_ptr<PangoFontMap, FreeObject> fonts() const;
    /// Returns the lines of the text. Its marks, and the elements of its links, become the element's kids.
    std::vector<Line> set(const document::Inlines& inlines, const TextStyle& style, double width, std::size_t element);
    /// Returns the lines of words that are not read aloud.
    std::vector<Line> decorate(const std::string& words, const TextStyle& style, double width);
    /// Returns where the baseline stands in a line of that style: the same for every line, whatever fonts are on it.
    double baseline(const TextStyle& style);
    /// Returns how wide the text is on one line, and how wide its longest word is.
    struct Widths {
        double line = 0;
        double word = 0;
    };
    Widths widths(const document::Inlines& inlines, const TextStyle& style);

private:
    struct Font { // a style's, and how far it reaches above and below the baseline
        double size = 0;
        int weight = 0;
        double ascent = 0;
        double descent = 0;
    };

    std::unique_ptr<PangoContext, FreeObject> m_context;
    std::vector<Font> m_fonts;
    std::deque<std::string>& m_texts;
    Structure& m_structure;
};

} // namespace bedside::paper
