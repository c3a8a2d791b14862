// SPDX-License-Identifier: MIT
#include "paper/few_fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <future>

namespace bedside::paper {

namespace {

struct FreeConfig {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
using Config = std::unique_ptr<FcConfig, FreeConfig>;

constexpr const char* onlyThese = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <selectfont>
    <acceptfont><pattern><patelt name="family"><string>Inter</string></patelt></pattern></acceptfont>
    <acceptfont><pattern><patelt name="family"><string>Noto Sans Arabic</string></patelt></pattern></acceptfont>
    <rejectfont><pattern></pattern></rejectfont>
  </selectfont>
</fontconfig>)";

bool hasFirst(FcConfig* config) {
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
    for (int font = 0; fonts != nullptr && font < fonts->nfont; ++font) {
        FcChar8* family = nullptr;
        if (FcPatternGetString(fonts->fonts[font], FC_FAMILY, 0, &family) == FcResultMatch &&
            std::string(reinterpret_cast<const char*>(family)) == "Inter")
            return true;
    }
    return false;
}

Config found() {
    Config config(FcInitLoadConfig());
    const bool isRead =
        config && FcConfigParseAndLoadFromMemory(config.get(), reinterpret_cast<const FcChar8*>(onlyThese), FcTrue) &&
        FcConfigBuildFonts(config.get());
    return isRead && hasFirst(config.get()) ? std::move(config) : nullptr;
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

} // namespace bedside::paper
