// SPDX-License-Identifier: MIT
#include "paper/text_setter.h"

#include "document/direction.h"
#include "paper/line_reader.h"
#include "paper/passage.h"
#include "paper/unknown_signs.h"

#include <hb.h>
#include <pango/pangocairo.h>

#include <algorithm>

namespace bedside::paper {

namespace {

constexpr int strongWeight = 650;

struct FreeDescription {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

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

using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;

Description descriptionOf(int weight) {
    Description font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), textFamilies);
    pango_font_description_set_absolute_size(font.get(), shapedSize * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(weight));
    return font;
}

/// Which way most of its letters run.
PangoDirection directionOf(const std::string& text) {
    long balance = 0; // of letters from left to right
    const char* const end = text.data() + text.size();
    hb_unicode_funcs_t* unicode = hb_unicode_funcs_get_default();
    for (const char* at = text.data(); at < end; at = g_utf8_next_char(at)) {
        const gunichar letter = g_utf8_get_char(at);
        if (g_unichar_isalpha(letter))
            balance +=
                hb_script_get_horizontal_direction(hb_unicode_script(unicode, letter)) == HB_DIRECTION_RTL ? -1 : 1;
    }
    return balance < 0 ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
}

bool isOfCode(char sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9') || sign == '-' || sign == '.';
}

/// A code, or a number to call, is not broken at its hyphens.
void keepCodes(const std::string& text, Attributes& attributes) {
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), isOfCode);
        const auto end = std::find_if_not(begin, text.end(), isOfCode);
        if (std::count(begin, end, '-') >= 2)
            attributes.add(pango_attr_allow_breaks_new(FALSE), static_cast<std::size_t>(begin - text.begin()),
                           static_cast<std::size_t>(end - text.begin()));
        begin = end;
    }
}

Text textOf(PangoContext* context, const Passage& passage, const TextStyle& style, bool keepsCodes) {
    const std::string& text = passage.text;
    Text layout(pango_layout_new(context));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_font_description(layout.get(), descriptionOf(style.weight).get());
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    Attributes attributes;
    attributes.add(pango_attr_font_features_new(featuresOf(style)), 0, text.size());
    attributes.add(pango_attr_insert_hyphens_new(FALSE), 0, text.size());
    if (keepsCodes)
        keepCodes(text, attributes);
    guint16 number = 0;
    for (const Stretch& stretch : passage.stretches) {
        // Its colour is never painted: it parts the runs where the stretches are parted.
        attributes.add(pango_attr_foreground_new(++number, 0, 0), stretch.begin, stretch.end);
        // Arabic has no italics.
        const bool isUpright = document::hasRightToLeft(text.substr(stretch.begin, stretch.end - stretch.begin));
        if (stretch.isStrong || (stretch.isEmphasis && isUpright))
            attributes.add(pango_attr_weight_new(static_cast<PangoWeight>(std::max(strongWeight, style.weight))),
                           stretch.begin, stretch.end);
        if (stretch.isEmphasis && !isUpright)
            attributes.add(pango_attr_style_new(PANGO_STYLE_ITALIC), stretch.begin, stretch.end);
    }
    pango_layout_set_attributes(layout.get(), attributes.list());
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    return layout;
}

/// Whether it has signs that are joined to one (ZWJ, variants), or of which a font may have only a picture.
bool hasSigns(const std::string& text) {
    constexpr gunichar joiner = 0x200D;
    constexpr gunichar picture = 0xFE0F, lastPlain = 0xFFFF;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end; at = g_utf8_next_char(at))
        if (const gunichar sign = g_utf8_get_char(at); sign == joiner || sign == picture || sign > lastPlain)
            return true;
    return false;
}

/// Glyphs that run from right to left, or that no font has, do not tell the text.
bool hidesItsText(PangoLayout* layout, const std::string& text) {
    if (pango_layout_get_unknown_glyphs_count(layout) > 0 || hasSigns(text))
        return true;
    for (GSList* lines = pango_layout_get_lines_readonly(layout); lines; lines = lines->next)
        for (GSList* runs = static_cast<PangoLayoutLine*>(lines->data)->runs; runs; runs = runs->next)
            if (static_cast<PangoLayoutRun*>(runs->data)->item->analysis.level % 2 == 1)
                return true;
    return false;
}

/// Returns Pango's own units of points, for text that will have that size.
int unitsOf(double points, double size) { return static_cast<int>(points * shapedSize / size * PANGO_SCALE); }

/// Returns how wide its widest line is, in Pango's units, the space at its end left out.
int widthOf(PangoLayout* layout) {
    int width = 0;
    pango_layout_get_size(layout, &width, nullptr);
    return width;
}

int lastLineWidth(PangoLayout* layout) {
    PangoRectangle extents;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, pango_layout_get_line_count(layout) - 1),
                                  nullptr, &extents);
    return extents.width;
}

/// Breaks the text into lines of at most that width, in Pango's units. Where its last word would stand alone, shorter
/// lines give it company, as long as they do not become more.
void breakLines(PangoLayout* layout, int width) {
    constexpr double lonely = 0.12; // of a line
    constexpr int manyLines = 30;   // below which nobody sees it, and which take long to break again
    constexpr double shares[] = {0.96, 0.92, 0.88, 0.84};
    pango_layout_set_width(layout, width);
    const int lines = pango_layout_get_line_count(layout);
    if (lines == 1 || lines > manyLines || lastLineWidth(layout) > lonely * width)
        return;
    for (const double share : shares) {
        pango_layout_set_width(layout, static_cast<int>(share * width));
        if (pango_layout_get_line_count(layout) == lines && lastLineWidth(layout) > lonely * width)
            return;
    }
    pango_layout_set_width(layout, width);
}

std::vector<Line> linesOf(PangoLayout* layout, const LineReader& reader, double width,
                          const std::vector<std::size_t>& marks) {
    std::vector<Line> lines;
    for (GSList* line = pango_layout_get_lines_readonly(layout); line; line = line->next)
        lines.push_back(reader.read(static_cast<PangoLayoutLine*>(line->data), width, marks));
    return lines;
}

/// Returns what makes a text look as it does, but for its size. The width is in Pango's units.
std::string keyOf(const std::string& language, const Passage& passage, const TextStyle& style, const char* kind,
                  int width) {
    std::string key = language + '\n' + kind + '\n' + std::to_string(style.weight) + ' ' + std::to_string(width) +
                      (style.hasEqualDigits ? "=" : "") + ' ' + std::to_string(static_cast<int>(passage.way));
    for (const Stretch& stretch : passage.stretches)
        key += ' ' + std::to_string(stretch.end) + (stretch.isStrong ? "s" : "") + (stretch.isEmphasis ? "e" : "");
    return key + '\n' + passage.text;
}

} // namespace

TextSetter::TextSetter(const std::string& language, std::deque<std::string>& texts, Structure& structure,
                       SetTexts& setTexts)
    : m_language(language), m_isRightToLeft(document::isRightToLeft(language)), m_texts(texts), m_structure(structure),
      m_setTexts(setTexts) {}

Text TextSetter::textIn(FontChoice choice, const Passage& passage, const TextStyle& style, bool keepsCodes) const {
    const bool runsLeft = passage.way != document::Way::ByLetters ? passage.way == document::Way::RightToLeft
                          : m_isRightToLeft                       ? !document::isLeftToRight(passage.text)
                                                                  : directionOf(passage.text) == PANGO_DIRECTION_RTL;
    const PangoDirection direction = runsLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
    return textOf(m_setTexts.context(m_language, direction, choice), passage, style, keepsCodes);
}

/// The few fonts are tried first; where they lack a letter it is taken from all.
Text TextSetter::made(const Passage& passage, const TextStyle& style, bool keepsCodes,
                      const std::function<void(PangoLayout*)>& breakIt) const {
    if (m_setTexts.hasFew() && suitsFewFonts(passage.text)) {
        Text text = textIn(FontChoice::Few, passage, style, keepsCodes);
        breakIt(text.get());
        if (pango_layout_get_unknown_glyphs_count(text.get()) == 0)
            return text;
    }
    Text text = textIn(FontChoice::All, passage, style, keepsCodes);
    breakIt(text.get());
    return text;
}

/// A code that no line holds is broken after all.
Text TextSetter::broken(const Passage& passage, const TextStyle& style, int width,
                        const std::function<void(PangoLayout*)>& breakIt) const {
    Text text = made(passage, style, true, breakIt);
    return widthOf(text.get()) > width + PANGO_SCALE ? made(passage, style, false, breakIt) : std::move(text);
}

Passage TextSetter::passageOf(const document::Inlines& inlines) const {
    return paper::passageOf(inlines, m_isRightToLeft);
}

std::vector<Line> TextSetter::set(const document::Inlines& inlines, const TextStyle& style, double width,
                                  std::size_t element) {
    Passage passage = passageOf(inlines);
    const int units = unitsOf(width, style.size);
    if (passage.text.empty())
        return {};
    const auto laidOut = [&] {
        return m_setTexts.text(keyOf(m_language, passage, style, "set", units), [&] {
            return broken(passage, style, units, [units](PangoLayout* unbroken) { breakLines(unbroken, units); });
        });
    };
    PangoLayout* layout = laidOut();
    if (pango_layout_get_unknown_glyphs_count(layout) > 0) {
        passage = withoutUnknownSigns(std::move(passage), layout);
        layout = laidOut();
    }
    const std::string& text = m_texts.emplace_back(passage.text);
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
    if (passage.read != passage.text || hidesItsText(layout, text))
        m_structure[element].actualText = passage.read;
    return linesOf(layout, LineReader(passage, text, style, baseline(style), m_isRightToLeft), width, marks);
}

std::vector<Line> TextSetter::decorate(const std::string& words, const TextStyle& style, double width) {
    const Passage passage = passageOf({{document::Words{words}}});
    const std::string& text = m_texts.emplace_back(passage.text);
    const int units = unitsOf(width, style.size);
    PangoLayout* layout = m_setTexts.text(keyOf(m_language, passage, style, "decorate", units), [&] {
        return broken(passage, style, units,
                      [units](PangoLayout* unbroken) { pango_layout_set_width(unbroken, units); });
    });
    return linesOf(layout, LineReader(passage, text, style, baseline(style), m_isRightToLeft), width, {});
}

double TextSetter::baseline(const TextStyle& style) {
    const FontReach font = m_setTexts.reach(m_language + ' ' + std::to_string(style.weight), [&] {
        PangoFontMetrics* metrics =
            pango_context_get_metrics(m_setTexts.context(m_language, PANGO_DIRECTION_LTR, FontChoice::Few),
                                      descriptionOf(style.weight).get(), nullptr);
        const FontReach reach{pango_font_metrics_get_ascent(metrics), pango_font_metrics_get_descent(metrics)};
        pango_font_metrics_unref(metrics);
        return reach;
    });
    const double ascent = pointsOf(font.ascent, style.size);
    return (style.lineHeight - ascent - pointsOf(font.descent, style.size)) / 2 + ascent;
}

TextSetter::Widths TextSetter::widths(const document::Inlines& inlines, const TextStyle& style) {
    const Passage passage = passageOf(inlines);
    const auto extent = [&style](PangoLayout* layout) { return pointsOf(widthOf(layout), style.size); };
    const auto kept = [&](const char* kind, int width) {
        return m_setTexts.text(keyOf(m_language, passage, style, kind, width), [&] {
            return made(passage, style, true, [width](PangoLayout* unbroken) {
                pango_layout_set_wrap(unbroken, PANGO_WRAP_WORD);
                pango_layout_set_width(unbroken, width);
            });
        });
    };
    return {extent(kept("line", -1)), extent(kept("words", 0))}; // that is, one word a line
}

} // namespace bedside::paper
