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
constexpr double highest = 62;           // points, on paper
constexpr double finest = 900;           // dots a side: 60 mm at nearly 400 dots an inch

Fault refused(const char* why) { return {"", why}; }

Result<LoadedLogo> sized(LoadedLogo logo, double width, double height) {
    const bool isSize = std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0;
    if (!isSize)
        return refused("the logo has no size");
    if (std::max(width, height) > longest)
        return refused("the logo is far too large");
    if (width > oddest * height || height > oddest * width)
        return refused("the logo is far too narrow to be seen");
    logo.width = width;
    logo.height = height;
    return logo;
}

Result<LoadedLogo> pngLogo(const std::string& bytes, const Palette& palette) {
    const auto size = pngSize(bytes);
    if (!size)
        return refused("the logo is not a PNG picture that can be read");
    if (std::max(size->first, size->second) > mostDots)
        return refused("the logo has more than 4000 dots a side; make it smaller");
    LoadedLogo logo;
    logo.photo = dotsOfPng(bytes);
    if (!logo.photo)
        return refused("the logo is not a PNG picture that can be read");
    logo.photo = noFinerThan(std::move(logo.photo), finest);
    if (palette.isBlack())
        turnGrey(*logo.photo);
    return sized(std::move(logo), size->first, size->second);
}

/// Returns what in the drawing reaches beyond it, or could grow without bounds; empty where nothing does.
const char* dangerIn(std::string_view svg) {
    const auto has = [svg](std::string_view words) { return svg.find(words) != std::string_view::npos; };
    const std::size_t first = svg.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (first == std::string_view::npos || svg[first] != '<' || has(std::string_view("\0", 1)))
        return "the logo is not an SVG drawing that can be read"; // packed, or in a coding that hides the words below
    if (has("<!ENTITY"))
        return "the logo defines words of its own (entities), which are not read; save it as plain SVG";
    if (has("<image") || has(":image") || has("<feImage") || has(":feImage"))
        return "the logo holds a picture; use that picture as a PNG file";
    if (has("@import") || has("<?xml-stylesheet") || has("XInclude") || has("file:"))
        return "the logo needs other files; save it as one plain SVG";
    return "";
}

bool sizeOf(RsvgHandle* drawing, double& width, double& height) {
    if (rsvg_handle_get_intrinsic_size_in_pixels(drawing, &width, &height))
        return true;
    gboolean hasBox = FALSE;
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(drawing, nullptr, nullptr, nullptr, nullptr, &hasBox, &box);
    width = box.width;
    height = box.height;
    return hasBox;
}

Result<LoadedLogo> svgLogo(const std::string& bytes, const Palette& palette) {
    if (const char* danger = dangerIn(bytes); *danger)
        return refused(danger);
    LoadedLogo read;
    read.drawing.reset(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), nullptr));
    if (!read.drawing)
        return refused("the logo is not an SVG drawing that can be read");
    double width = 0;
    double height = 0;
    if (!sizeOf(read.drawing.get(), width, height))
        return refused("the logo has no size");
    auto logo = sized(std::move(read), width, height);
    if (!logo)
        return logo;
    if (!palette.isBlack() && canBeTagged(logo->drawing.get(), highest * width / height, highest))
        return logo;
    logo->photo = dotsOfSvg(logo->drawing.get(), width, height, finest);
    if (!logo->photo)
        return refused("the logo is not an SVG drawing that can be read");
    if (palette.isBlack())
        turnGrey(*logo->photo);
    logo->drawing.reset();
    return logo;
}

} // namespace

Result<LoadedLogo> loadedLogo(const document::Logo& logo, const Palette& palette) {
    if (logo.bytes.empty())
        return LoadedLogo{};
    if (logo.bytes.size() > press::largestLogo)
        return refused("the logo is larger than 2 MB");
    return logo.isSvg ? svgLogo(logo.bytes, palette) : pngLogo(logo.bytes, palette);
}

} // namespace bedside::paper
