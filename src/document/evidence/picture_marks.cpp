// SPDX-License-Identifier: MIT
#include "document/evidence/picture_marks.h"

#include "document/direction.h"
#include "document/markup.h"

namespace bedside::document {

namespace {

/// Returns where the letter of that number begins, or the end.
std::size_t letterAt(std::string_view text, std::size_t number) {
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && number-- == 0)
            break;
    return at;
}

} // namespace

PicturePen::PicturePen(int width, std::string_view language)
    : m_width(width), m_isRightToLeft(isRightToLeft(language)) {}

/// Readers of SVG do not agree on its attribute for direction, but all know the mark that stands for a letter from
/// right to left: with one at both ends, numbers and stops keep their side.
std::string PicturePen::text(int begin, int baseline, std::string_view words, std::string_view colour) const {
    constexpr const char* mark = "\u200F";
    const std::string written = m_isRightToLeft ? mark + escaped(words) + mark : escaped(words);
    return "<text x=\"" + std::to_string(left(begin, 0)) + "\" y=\"" + std::to_string(baseline) +
           (m_isRightToLeft ? "\" text-anchor=\"end\" font-family=\"Noto Sans Arabic" : "\" font-family=\"Inter") +
           "\" font-size=\"14\" fill=\"" + std::string(colour) + "\">" + written + "</text>\n";
}

std::string PicturePen::picture(int height, const std::string& marks) const {
    const std::string w = std::to_string(m_width);
    const std::string h = std::to_string(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w +
           " " + h + "\">\n" + marks + "</svg>\n";
}

std::vector<std::string> wrapped(std::string_view words, std::size_t letters) {
    std::vector<std::string> lines;
    for (std::size_t full = letterAt(words, letters); full < words.size(); full = letterAt(words, letters)) {
        const std::size_t end = words.rfind(' ', full);
        if (end == std::string_view::npos)
            break;
        lines.emplace_back(words.substr(0, end));
        words.remove_prefix(end + 1);
    }
    lines.emplace_back(words);
    return lines;
}

} // namespace bedside::document
