// SPDX-License-Identifier: MIT
#include "paper/line_reader.h"

#include "document/direction.h"

#include <hb.h>

#include <algorithm>

namespace bedside::paper {

namespace {

/// Pango takes away the space where a line is broken; in the file it still parts two words.
void restoreSpaces(PangoGlyphItem& item, const char* text) {
    hb_codepoint_t space = 0;
    if (hb_font_get_nominal_glyph(pango_font_get_hb_font(item.item->analysis.font), ' ', &space) == 0)
        return;
    for (int glyph = 0; glyph < item.glyphs->num_glyphs; ++glyph)
        if (item.glyphs->glyphs[glyph].glyph == PANGO_GLYPH_EMPTY &&
            text[item.item->offset + item.glyphs->log_clusters[glyph]] == ' ')
            item.glyphs->glyphs[glyph].glyph = space;
}

} // namespace

Line LineReader::read(PangoLayoutLine* line, double width, const std::vector<std::size_t>& marks) const {
    const std::size_t end = trimmedEnd(line);
    Line out;
    for (GSList* link = line->runs; link; link = link->next) {
        GlyphItem item = trimmed(static_cast<PangoLayoutRun*>(link->data), end);
        if (!item)
            continue;
        restoreSpaces(*item, m_text.c_str());
        const std::size_t stretch = stretchAt(static_cast<std::size_t>(item->item->offset));
        Glyphs glyphs{std::move(item),
                      m_text.c_str(),
                      out.width,
                      m_baseline,
                      0,
                      m_style.size,
                      m_style.colour,
                      !m_passage.stretches[stretch].address.empty()};
        glyphs.width = pointsOf(pango_glyph_string_get_width(glyphs.item->glyphs), m_style.size);
        out.width += glyphs.width;
        out.inks.push_back({std::move(glyphs), marks.empty() ? std::nullopt : std::optional(marks[stretch])});
    }
    const bool isOtherWay = (line->resolved_dir == PANGO_DIRECTION_RTL) != m_isMirrored;
    const bool staysInPlace =
        m_isMirrored && m_passage.way == document::Way::ByLetters && m_passage.read.size() < document::shortText;
    const bool isAcross = isOtherWay && !staysInPlace;
    for (Ink& ink : out.inks) {
        auto& glyphs = std::get<Glyphs>(ink.value);
        glyphs.x = (m_isMirrored ? out.width - glyphs.x - glyphs.width : glyphs.x) + (isAcross ? width - out.width : 0);
    }
    std::ranges::stable_sort(out.inks, {},
                             [](const Ink& ink) { return std::get<Glyphs>(ink.value).item->item->offset; });
    return out;
}

std::size_t LineReader::trimmedEnd(PangoLayoutLine* line) const {
    const auto begin = static_cast<std::size_t>(line->start_index);
    std::size_t end = begin + static_cast<std::size_t>(line->length);
    while (end > begin && (m_text[end - 1] == ' ' || m_text[end - 1] == '\n'))
        --end;
    const bool goesOn =
        end < m_text.size() && m_text[end] == ' ' && (m_isMirrored || line->resolved_dir == PANGO_DIRECTION_LTR);
    return goesOn ? end + 1 : end;
}

LineReader::GlyphItem LineReader::trimmed(PangoLayoutRun* run, std::size_t end) const {
    const auto begin = static_cast<std::size_t>(run->item->offset);
    if (begin >= end)
        return nullptr;
    GlyphItem whole(pango_glyph_item_copy(run));
    if (begin + static_cast<std::size_t>(run->item->length) <= end)
        return whole;
    return GlyphItem(pango_glyph_item_split(whole.get(), m_text.c_str(), static_cast<int>(end - begin)));
}

std::size_t LineReader::stretchAt(std::size_t byte) const {
    const auto after =
        std::ranges::find_if(m_passage.stretches, [byte](const Stretch& stretch) { return byte < stretch.end; });
    return static_cast<std::size_t>(after - m_passage.stretches.begin());
}

} // namespace bedside::paper
