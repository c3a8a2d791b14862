// SPDX-License-Identifier: MIT
#include "paper/few_fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <cstdlib>
#include <future>

namespace bedside::paper {

namespace {

struct FreeConfig {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
using Config = std::unique_ptr<FcConfig, FreeConfig>;

// Where systems with fontconfig keep fonts, and what is known of them. The system's own settings say more, in dozens of
// files that take longer to read than a handout takes to set; none of it matters to a named family on paper.
constexpr const char* usualPlaces = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>~/.fonts</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>)";

constexpr const char* onlyThese = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <selectfont>
    <acceptfont><pattern><patelt name="family"><string>Inter</string></patelt></pattern></acceptfont>
    <acceptfont><pattern><patelt name="family"><string>Noto Sans Arabic</string></patelt></pattern></acceptfont>
    <rejectfont><pattern></pattern></rejectfont>
  </selectfont>
</fontconfig>)";

bool hasFamily(FcConfig* config, const std::string& wanted) {
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
    for (int font = 0; fonts != nullptr && font < fonts->nfont; ++font) {
        FcChar8* family = nullptr;
        if (FcPatternGetString(fonts->fonts[font], FC_FAMILY, 0, &family) == FcResultMatch &&
            reinterpret_cast<const char*>(family) == wanted)
            return true;
    }
    return false;
}

bool load(FcConfig* config, const char* settings) {
    return FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(settings), FcTrue);
}

/// Returns the named families that are there; with both or, where the system has no more, with the first alone.
Config found() {
    const bool hasOwnPlaces = std::getenv("FONTCONFIG_FILE") != nullptr || std::getenv("FONTCONFIG_PATH") != nullptr ||
                              std::getenv("FONTCONFIG_SYSROOT") != nullptr;
    if (Config usual(hasOwnPlaces ? nullptr : FcConfigCreate());
        usual && load(usual.get(), usualPlaces) && load(usual.get(), onlyThese) && FcConfigBuildFonts(usual.get()) &&
        hasFamily(usual.get(), "Inter") && hasFamily(usual.get(), "Noto Sans Arabic"))
        return usual;
    Config system(FcInitLoadConfig());
    const bool isRead = system && load(system.get(), onlyThese) && FcConfigBuildFonts(system.get());
    return isRead && hasFamily(system.get(), "Inter") ? std::move(system) : nullptr;
}

struct FreeLetters {
    void operator()(FcCharSet* letters) const { FcCharSetDestroy(letters); }
};
using Letters = std::unique_ptr<FcCharSet, FreeLetters>;

Letters lettersOf(FcConfig* config) {
    Letters all(FcCharSetCreate());
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
    for (int font = 0; fonts != nullptr && font < fonts->nfont; ++font) {
        FcCharSet* letters = nullptr;
        if (FcPatternGetCharSet(fonts->fonts[font], FC_CHARSET, 0, &letters) == FcResultMatch)
            FcCharSetMerge(all.get(), letters, nullptr);
    }
    return all;
}

const std::shared_future<Config>& finding() {
    static const std::shared_future<Config> config = std::async(std::launch::async, found).share();
    return config;
}

} // namespace

void findFewFonts() { finding(); }

FontMap fewFonts() {
    const Config& config = finding().get();
    FontMap fonts(pango_cairo_font_map_new());
    if (!config || !PANGO_IS_FC_FONT_MAP(fonts.get()))
        return nullptr;
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts.get()), config.get());
    return fonts;
}

bool suitsFewFonts(const std::string& text) {
    constexpr gunichar joiner = 0x200D;
    constexpr gunichar lastOfLetters = 0x21FF; // signs follow
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end; at = g_utf8_next_char(at))
        if (const gunichar sign = g_utf8_get_char(at); sign == joiner || sign > lastOfLetters)
            return false;
    return true;
}

bool fewFontsHave(const std::string& text) {
    const Config& config = finding().get();
    if (!config)
        return false;
    static const Letters letters = lettersOf(config.get());
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end; at = g_utf8_next_char(at))
        if (const gunichar sign = g_utf8_get_char(at); sign >= ' ' && !FcCharSetHasChar(letters.get(), sign))
            return false;
    return true;
}

FewFontsForDrawings::FewFontsForDrawings(bool isWanted) : m_fonts(isWanted ? fewFonts() : nullptr) {
    if (m_fonts)
        pango_cairo_font_map_set_default(PANGO_CAIRO_FONT_MAP(m_fonts.get()));
}

FewFontsForDrawings::~FewFontsForDrawings() {
    if (m_fonts)
        pango_cairo_font_map_set_default(nullptr); // the usual one, when somebody asks for it
}

} // namespace bedside::paper
