// SPDX-License-Identifier: MIT
#include "paper/text_setter.h"

#include "paper/passage.h"

#include <hb.h>
#include <pango/pangocairo.h>

#include <algorithm>

namespace bedside::paper {

namespace {

using Text = std::unique_ptr<PangoLayout, FreeObject>;

constexpr int strongWeight = 650;

PangoContext* makeContext(const std::string& language) {
    PangoContext* context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    pango_context_set_language(context, pango_language_from_string(language.c_str()));
    pango_context_set_round_glyph_positions(context, FALSE); // paper is finer than any grid of dots
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    return context;
}

class Attributes {
public:
    ~Attributes() { pango_attr_list_unref(m_list); }
    Attributes() = default;
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;

    void add(PangoAttribute* attribute, std::size_t begin, std::size_t end) {
        attribute->start_index = static_cast<guint>(begin);
        attribute->end_index = static_cast<guint>(end);
        pango_attr_list_insert(m_list, attribute);
    }
    PangoAttrList* list() const { return m_list; }

private:
    PangoAttrList* m_list = pango_attr_list_new();
};

/// Joined letters would be read back wrongly, and contextual forms are not for running text.
const char* featuresOf(const TextStyle& style) {
    return style.hasEqualDigits ? "liga=0,clig=0,calt=0,tnum=1" : "liga=0,clig=0,calt=0";
}

Text textOf(PangoContext* context, const Passage& passage, const std::string& text, const TextStyle& style) {
    Text layout(pango_layout_new(context));
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, "Inter,sans-serif");
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, static_cast<PangoWeight>(style.weight));
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    Attributes attributes;
    attributes.add(pango_attr_font_features_new(featuresOf(style)), 0, text.size());
    guint16 number = 0;
    for (const Stretch& stretch : passage.stretches) {
        // Its colour is never painted: it parts the runs where the stretches are parted.
        attributes.add(pango_attr_foreground_new(++number, 0, 0), stretch.begin, stretch.end);
        if (stretch.isStrong)
            attributes.add(pango_attr_weight_new(static_cast<PangoWeight>(std::max(strongWeight, style.weight))),
                           stretch.begin, stretch.end);
        if (stretch.isEmphasis)
            attributes.add(pango_attr_style_new(PANGO_STYLE_ITALIC), stretch.begin, stretch.end);
    }
    pango_layout_set_attributes(layout.get(), attributes.list());
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    return layout;
}

double points(int pangoUnits) { return static_cast<double>(pangoUnits) / PANGO_SCALE; }

/// Where the baseline stands in a line of that height: the same for every line, whatever fonts are on it.
double baselineOf(PangoLayout* layout, double lineHeight) {
    PangoFontMetrics* metrics =
        pango_context_get_metrics(pango_layout_get_context(layout), pango_layout_get_font_description(layout), nullptr);
    const double ascent = points(pango_font_metrics_get_ascent(metrics));
    const double descent = points(pango_font_metrics_get_descent(metrics));
    pango_font_metrics_unref(metrics);
    return (lineHeight - ascent - descent) / 2 + ascent;
}

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

/// Turns a laid-out line into inks. Of the spaces at its end it keeps one where the text goes on.
class LineReader {
public:
    LineReader(const Passage& passage, const std::string& text, const TextStyle& style, double baseline)
        : m_passage(passage), m_text(text), m_style(style), m_baseline(baseline) {}

    /// marks: by stretch; none where the line is not read aloud.
    Line read(PangoLayoutLine* line, double width, const std::vector<std::size_t>& marks) const {
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
            glyphs.width = points(pango_glyph_string_get_width(glyphs.item->glyphs));
            out.width += glyphs.width;
            out.inks.push_back({std::move(glyphs), marks.empty() ? std::nullopt : std::optional(marks[stretch])});
        }
        if (line->resolved_dir == PANGO_DIRECTION_RTL)
            for (Ink& ink : out.inks)
                std::get<Glyphs>(ink.value).x += width - out.width;
        return out;
    }

private:
    using GlyphItem = std::unique_ptr<PangoGlyphItem, FreeGlyphs>;

    std::size_t trimmedEnd(PangoLayoutLine* line) const {
        const auto begin = static_cast<std::size_t>(line->start_index);
        std::size_t end = begin + static_cast<std::size_t>(line->length);
        while (end > begin && (m_text[end - 1] == ' ' || m_text[end - 1] == '\n'))
            --end;
        const bool goesOn = end < m_text.size() && m_text[end] == ' ' && line->resolved_dir == PANGO_DIRECTION_LTR;
        return goesOn ? end + 1 : end;
    }
    GlyphItem trimmed(PangoLayoutRun* run, std::size_t end) const {
        const auto begin = static_cast<std::size_t>(run->item->offset);
        if (begin >= end)
            return nullptr;
        GlyphItem whole(pango_glyph_item_copy(run));
        if (begin + static_cast<std::size_t>(run->item->length) <= end)
            return whole;
        return GlyphItem(pango_glyph_item_split(whole.get(), m_text.c_str(), static_cast<int>(end - begin)));
    }
    std::size_t stretchAt(std::size_t byte) const {
        const auto after =
            std::ranges::find_if(m_passage.stretches, [byte](const Stretch& stretch) { return byte < stretch.end; });
        return static_cast<std::size_t>(after - m_passage.stretches.begin());
    }

    const Passage& m_passage;
    const std::string& m_text;
    const TextStyle& m_style;
    double m_baseline;
};

/// Glyphs that run from right to left, or that no font has, do not tell the text.
bool hidesItsText(PangoLayout* layout) {
    if (pango_layout_get_unknown_glyphs_count(layout) > 0)
        return true;
    for (GSList* lines = pango_layout_get_lines_readonly(layout); lines; lines = lines->next)
        for (GSList* runs = static_cast<PangoLayoutLine*>(lines->data)->runs; runs; runs = runs->next)
            if (static_cast<PangoLayoutRun*>(runs->data)->item->analysis.level % 2 == 1)
                return true;
    return false;
}

double lastLineWidth(PangoLayout* layout) {
    PangoRectangle extents;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, pango_layout_get_line_count(layout) - 1),
                                  nullptr, &extents);
    return points(extents.width);
}

/// Breaks the text into lines of at most that width. Where its last word would stand alone, shorter lines give it
/// company, as long as they do not become more.
void breakLines(PangoLayout* layout, double width) {
    constexpr double lonely = 0.12; // of a line
    constexpr double shares[] = {0.96, 0.92, 0.88, 0.84};
    const auto setWidth = [layout](double points) {
        pango_layout_set_width(layout, static_cast<int>(points * PANGO_SCALE));
    };
    setWidth(width);
    const int lines = pango_layout_get_line_count(layout);
    if (lines == 1 || lastLineWidth(layout) > lonely * width)
        return;
    for (const double share : shares) {
        setWidth(share * width);
        if (pango_layout_get_line_count(layout) == lines && lastLineWidth(layout) > lonely * width)
            return;
    }
    setWidth(width);
}

std::vector<Line> linesOf(PangoLayout* layout, const LineReader& reader, double width,
                          const std::vector<std::size_t>& marks) {
    std::vector<Line> lines;
    for (GSList* line = pango_layout_get_lines_readonly(layout); line; line = line->next)
        lines.push_back(reader.read(static_cast<PangoLayoutLine*>(line->data), width, marks));
    return lines;
}

} // namespace

TextSetter::TextSetter(const std::string& language, std::deque<std::string>& texts, Structure& structure)
    : m_context(makeContext(language)), m_texts(texts), m_structure(structure) {}

std::vector<Line> TextSetter::set(const document::Inlines& inlines, const TextStyle& style, double width,
                                  std::size_t element) {
    const Passage passage = passageOf(inlines);
    if (passage.text.empty())
        return {};
    const std::string& text = m_texts.emplace_back(passage.text);
    const Text layout = textOf(m_context.get(), passage, text, style);
    breakLines(layout.get(), width);
    std::vector<std::size_t> marks;
    for (const Stretch& stretch : passage.stretches) {
        std::size_t owner = element;
        if (!stretch.address.empty()) {
            owner = m_structure.add(Role::Link, element);
            m_structure[owner].address = stretch.address;
        }
        const bool goesOn = !marks.empty() && owner == element && m_structure.ownerOf(marks.back()) == element;
        marks.push_back(goesOn ? marks.back() : m_structure.addMark(owner));
    }
    if (hidesItsText(layout.get()))
        m_structure[element].actualText = text;
    return linesOf(layout.get(), LineReader(passage, text, style, baselineOf(layout.get(), style.lineHeight)), width,
                   marks);
}

std::vector<Line> TextSetter::decorate(const std::string& words, const TextStyle& style, double width) {
    const Passage passage = passageOf({{document::Words{words}}});
    const std::string& text = m_texts.emplace_back(passage.text);
    const Text layout = textOf(m_context.get(), passage, text, style);
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    return linesOf(layout.get(), LineReader(passage, text, style, baselineOf(layout.get(), style.lineHeight)), width,
                   {});
}

double TextSetter::naturalWidth(const document::Inlines& inlines, const TextStyle& style) {
    const Passage passage = passageOf(inlines);
    const Text layout = textOf(m_context.get(), passage, passage.text, style);
    int width = 0;
    pango_layout_get_size(layout.get(), &width, nullptr);
    return points(width);
}

double TextSetter::longestWord(const document::Inlines& inlines, const TextStyle& style) {
    const Passage passage = passageOf(inlines);
    const Text layout = textOf(m_context.get(), passage, passage.text, style);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
    pango_layout_set_width(layout.get(), 0); // one word a line
    int width = 0;
    pango_layout_get_size(layout.get(), &width, nullptr);
    return points(width);
}

} // namespace bedside::paper
