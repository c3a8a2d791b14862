// SPDX-License-Identifier: MIT
// Turns the lines that Pango laid out into inks.
#pragma once

#include "paper/passage.h"
#include "paper/text_setter.h"

#include <cstddef>
#include <string>
#include <vector>

namespace bedside::paper {

/// Of the spaces at the end of a line it keeps one where the text goes on; its runs follow each other as they are read,
/// wherever they stand. isMirrored: they stand from the right of the line. What it is given must outlive it.
class LineReader {
public:
    LineReader(const Passage& passage, const std::string& text, const TextStyle& style, double baseline,
               bool isMirrored)
        : m_passage(passage), m_text(text), m_style(style), m_baseline(baseline), m_isMirrored(isMirrored) {}

    /// marks: by stretch; none where the line is not read aloud.
    Line read(PangoLayoutLine* line, double width, const std::vector<std::size_t>& marks) const;

private:
    using GlyphItem = std::unique_ptr<PangoGlyphItem, FreeGlyphs>;

    std::size_t trimmedEnd(PangoLayoutLine* line) const;
    GlyphItem trimmed(PangoLayoutRun* run, std::size_t end) const;
    std::size_t stretchAt(std::size_t byte) const;

    const Passage& m_passage;
    const std::string& m_text;
    const TextStyle& m_style;
    double m_baseline;
    bool m_isMirrored;
};

} // namespace bedside::paper
