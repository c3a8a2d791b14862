// SPDX-License-Identifier: MIT
#include "paper/logo.h"

#include "paper/dots.h"
#include "press/press.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace bedside::paper {

namespace {

constexpr std::uint32_t mostDots = 4000; // a side
constexpr double longest = 100'000;      // pixels, of a drawing
constexpr double oddest = 25;            // times as wide as high, or as high as wide
constexpr double highestOnPaper = 62;    // points, on paper
constexpr double finest = 900;           // dots a side: 60 mm at nearly 400 dots an inch

using content::Phrases;

Fault refused(const std::string& why) { return {"", why}; }

Result<LoadedLogo> sized(LoadedLogo logo, double width, double height, const Phrases& phrases) {
    const bool isSize = std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0;
    if (!isSize)
        return refused(phrases.logoWithoutSize);
    if (std::max(width, height) > longest)
        return refused(phrases.logoFarTooLarge);
    if (width > oddest * height || height > oddest * width)
        return refused(phrases.logoTooNarrow);
    logo.width = width;
    logo.height = height;
    return logo;
}

Result<LoadedLogo> pngLogo(const std::string& bytes, const Palette& palette, const Phrases& phrases) {
    const auto size = pngSize(bytes);
    if (!size)
        return refused(phrases.logoNoPng);
    if (std::max(size->first, size->second) > mostDots)
        return refused(content::fill(phrases.logoTooManyDots, {{"most", std::to_string(mostDots)}}));
    LoadedLogo logo;
    logo.photo = dotsOfPng(bytes);
    if (!logo.photo)
        return refused(phrases.logoNoPng);
    logo.photo = noFinerThan(std::move(logo.photo), finest);
    if (palette.isBlack())
        turnGrey(*logo.photo);
    return sized(std::move(logo), size->first, size->second, phrases);
}

/// Returns what in the drawing reaches beyond it, or could grow without bounds; nothing where nothing does.
const std::string* dangerIn(std::string_view svg, const Phrases& phrases) {
    const auto has = [svg](std::string_view words) { return svg.find(words) != std::string_view::npos; };
    const std::size_t first = svg.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (first == std::string_view::npos || svg[first] != '<' || has(std::string_view("\0", 1)))
        return &phrases.logoNoSvg; // packed, or in a coding that hides the words below
    if (has("<!ENTITY"))
        return &phrases.logoOwnWords;
    if (has("<image") || has(":image") || has("<feImage") || has(":feImage"))
        return &phrases.logoHoldsPicture;
    if (has("@import") || has("<?xml-stylesheet") || has("XInclude") || has("file:"))
        return &phrases.logoNeedsFiles;
    return nullptr;
}

bool hasSize(RsvgHandle* drawing, double& width, double& height) {
    if (rsvg_handle_get_intrinsic_size_in_pixels(drawing, &width, &height))
        return true;
    gboolean hasBox = FALSE;
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(drawing, nullptr, nullptr, nullptr, nullptr, &hasBox, &box);
    width = box.width;
    height = box.height;
    return hasBox;
}

Result<LoadedLogo> svgLogo(const std::string& bytes, const Palette& palette, const Phrases& phrases) {
    if (const std::string* danger = dangerIn(bytes, phrases))
        return refused(*danger);
    LoadedLogo read;
    read.drawing.reset(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), nullptr));
    if (!read.drawing)
        return refused(phrases.logoNoSvg);
    double width = 0;
    double height = 0;
    if (!hasSize(read.drawing.get(), width, height))
        return refused(phrases.logoWithoutSize);
    auto logo = sized(std::move(read), width, height, phrases);
    if (!logo)
        return logo;
    if (!palette.isBlack() && canBeTagged(logo->drawing.get(), highestOnPaper * width / height, highestOnPaper))
        return logo;
    logo->photo = dotsOfSvg(logo->drawing.get(), width, height, finest);
    if (!logo->photo)
        return refused(phrases.logoNoSvg);
    if (palette.isBlack())
        turnGrey(*logo->photo);
    logo->drawing.reset();
    return logo;
}

} // namespace

Result<LoadedLogo> loadedLogo(const document::Logo& logo, const Palette& palette, const content::Phrases& phrases) {
    if (logo.bytes.empty())
        return LoadedLogo{};
    if (logo.bytes.size() > press::largestLogo)
        return refused(
            content::fill(phrases.logoTooManyBytes, {{"most", std::to_string(press::largestLogo / 1'000'000)}}));
    return logo.isSvg ? svgLogo(logo.bytes, palette, phrases) : pngLogo(logo.bytes, palette, phrases);
}

} // namespace bedside::paper
