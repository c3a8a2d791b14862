// SPDX-License-Identifier: MIT
#include "paper/unknown_signs.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace bedside::paper {

namespace {

constexpr std::string_view emptySquare = "\u25A1";

/// Returns the bytes at which a glyph is missing.
std::set<std::size_t> missingGlyphs(PangoLayout* layout) {
    std::set<std::size_t> missing;
    for (GSList* lines = pango_layout_get_lines_readonly(layout); lines; lines = lines->next)
        for (GSList* runs = static_cast<PangoLayoutLine*>(lines->data)->runs; runs; runs = runs->next) {
            const auto* run = static_cast<PangoLayoutRun*>(runs->data);
            for (int glyph = 0; glyph < run->glyphs->num_glyphs; ++glyph)
                if ((run->glyphs->glyphs[glyph].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                    missing.insert(static_cast<std::size_t>(run->item->offset + run->glyphs->log_clusters[glyph]));
        }
    return missing;
}

/// Moves what begins or ends within the new text as far as the sign has become shorter or longer.
void replace(Passage& passage, std::size_t begin, std::size_t end) {
    const auto moved = [&](std::size_t& place) {
        if (place >= end)
            place = place - (end - begin) + emptySquare.size();
    };
    for (Stretch& stretch : passage.stretches) {
        moved(stretch.begin);
        moved(stretch.end);
    }
    passage.text.replace(begin, end - begin, emptySquare);
}

} // namespace

Passage withoutUnknownSigns(Passage passage, PangoLayout* layout) {
    const std::set<std::size_t> missing = missingGlyphs(layout);
    int count = 0;
    const PangoLogAttr* places = pango_layout_get_log_attrs_readonly(layout, &count);
    std::vector<std::pair<std::size_t, std::size_t>> signs; // from byte to byte
    const char* const text = passage.text.data();
    const char* at = text;
    std::size_t begin = 0;
    for (int place = 1; place < count; ++place) {
        at = g_utf8_next_char(at);
        if (!places[place].is_cursor_position && place + 1 < count)
            continue;
        const auto end = static_cast<std::size_t>(at - text);
        const auto first = missing.lower_bound(begin);
        if (first != missing.end() && *first < end)
            signs.emplace_back(begin, end);
        begin = end;
    }
    for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign)
        replace(passage, sign->first, sign->second);
    return passage;
}

} // namespace bedside::paper
