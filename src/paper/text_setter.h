// SPDX-License-Identifier: MIT
// Sets running text in lines, with Pango: which glyphs, where, and which mark each belongs to.
#pragma once

#include "document/document.h"
#include "paper/ink.h"
#include "paper/measures.h"
#include "paper/set_texts.h"
#include "paper/structure.h"

#include <deque>
#include <string>
#include <vector>

namespace bedside::paper {

struct Passage;

/// Returns points of Pango's own units, of text that has that size.
constexpr double pointsOf(int units, double size) {
    return static_cast<double>(units) / PANGO_SCALE * size / shapedSize;
}

/// One line: its glyphs stand from the top of the line and from where its language begins, left or right.
struct Line {
    std::vector<Ink> inks;
    double width = 0;
};

class TextSetter {
public:
    /// Texts that glyphs point to go to `texts`, elements and marks to the structure; what was set before is taken from
    /// `setTexts`. All of them must outlive it.
    TextSetter(const std::string& language, std::deque<std::string>& texts, Structure& structure, SetTexts& setTexts);

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
    Text made(const Passage& passage, const TextStyle& style, bool keepsCodes,
              const std::function<void(PangoLayout*)>& breakIt) const;
    Text broken(const Passage& passage, const TextStyle& style, int width,
                const std::function<void(PangoLayout*)>& breakIt) const;
    Text textIn(FontChoice choice, const Passage& passage, const TextStyle& style, bool keepsCodes) const;
    Passage passageOf(const document::Inlines& inlines) const;

    std::string m_language;
    bool m_isRightToLeft;
    std::deque<std::string>& m_texts;
    Structure& m_structure;
    SetTexts& m_setTexts;
};

} // namespace bedside::paper
