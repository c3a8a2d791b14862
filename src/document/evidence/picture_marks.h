// SPDX-License-Identifier: MIT
// The few SVG marks that pictures of numbers are made of. Colours are the words of content::Figure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bedside::document {

/// Draws from where the lines of a language begin: in a picture for words from right to left, from its right side.
class PicturePen {
public:
    static constexpr int lineHeight = 18;  // CSS pixels, from one line of words to the next
    static constexpr int aboveLetters = 4; // what the marks above Arabic letters need more than Latin letters have

    /// width: of the whole picture, in CSS pixels, as all lengths here.
    PicturePen(int width, std::string_view language);

    /// Returns the left side of what is so wide and begins so far from where lines begin.
    int left(int begin, int width) const { return m_isRightToLeft ? m_width - begin - width : begin; }
    /// Returns words that begin there on that baseline, in the typeface and size of all pictures.
    std::string text(int begin, int baseline, std::string_view words, std::string_view colour) const;
    /// Returns the marks as a whole SVG of that height.
    std::string picture(int height, const std::string& marks) const;

private:
    int m_width;
    bool m_isRightToLeft;
};

/// Returns the words in lines of at most so many letters; only a longer word makes a longer line.
std::vector<std::string> wrapped(std::string_view words, std::size_t letters);

} // namespace bedside::document
