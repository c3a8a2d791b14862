// SPDX-License-Identifier: MIT
#include "paper/set_texts.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace bedside::paper {

namespace {

PangoContext* makeContext(PangoFontMap* fonts, const std::string& language, PangoDirection direction) {
    PangoContext* context = pango_font_map_create_context(fonts);
    pango_context_set_language(context, pango_language_from_string(language.c_str()));
    pango_context_set_base_dir(context, direction);
    pango_context_set_round_glyph_positions(context, FALSE); // paper is finer than any grid of dots
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    return context;
}

FontMap held(PangoFontMap* fonts) { return FontMap(PANGO_FONT_MAP(g_object_ref(fonts))); }

} // namespace

SetTexts::SetTexts() : m_few(fewFonts()) {}

// One for each direction: a text whose context changes is broken into lines anew.
PangoContext* SetTexts::context(const std::string& language, PangoDirection direction, FontChoice choice) {
    const auto known = std::ranges::find_if(m_contexts, [&](const Context& each) {
        return each.language == language && each.direction == direction && each.choice == choice;
    });
    if (known != m_contexts.end())
        return known->context.get();
    const bool isFew = choice == FontChoice::Few && m_few;
    if (!isFew && !m_all)
        m_all = held(pango_cairo_font_map_get_default());
    m_contexts.push_back({language, direction, choice, {}});
    m_contexts.back().context.reset(makeContext(isFew ? m_few.get() : m_all.get(), language, direction));
    return m_contexts.back().context.get();
}

std::vector<FontMap> SetTexts::fonts() const {
    std::vector<FontMap> fonts;
    for (PangoFontMap* each : {m_few.get(), m_all.get()})
        if (each != nullptr)
            fonts.push_back(held(each));
    return fonts;
}

PangoLayout* SetTexts::text(const std::string& key, const std::function<Text()>& make) {
    Kept& kept = m_texts[key];
    if (!kept.text)
        kept.text = make();
    kept.document = m_document;
    return kept.text.get();
}

FontReach SetTexts::reach(const std::string& key, const std::function<FontReach()>& measure) {
    const auto known = m_reaches.find(key);
    return known != m_reaches.end() ? known->second : m_reaches.emplace(key, measure()).first->second;
}

void SetTexts::endDocument() {
    std::erase_if(m_texts, [this](const auto& each) { return each.second.document + 1 < m_document; });
    ++m_document;
}

} // namespace bedside::paper
