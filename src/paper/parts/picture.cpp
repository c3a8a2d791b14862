// SPDX-License-Identifier: MIT
#include "paper/parts/picture.h"

#include "paper/few_fonts.h"
#include "paper/parts/lines.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace bedside::paper {

namespace {

constexpr double pointsPerPixel = 72.0 / 96;
constexpr int smallWidth = 120;             // pixels: such a drawing is a sign, not a picture
constexpr double highestPictureShare = 0.4; // of the page
constexpr double largestScale = 1.3;        // for the largest print
constexpr double usualBody = 11.5;          // points, at which drawings have their own size
constexpr double narrowestCaptionInEm = 9;  // a caption at the side
constexpr double captionGap = 12;

struct Parts {
    Drawing drawing;
    Area area;
    bool hasFewFonts = false;
    std::vector<Line> caption;
    TextStyle style;
    std::size_t element = 0;
};

Ink inkOf(Parts& parts, Flow& flow) {
    Ink ink{Picture{parts.drawing.get(), parts.area, parts.hasFewFonts}, flow.structure.addMark(parts.element)};
    flow.drawings.push_back(std::move(parts.drawing));
    return ink;
}

void setBeside(Parts parts, const Place& place, const Desk& desk) {
    Piece piece;
    const double words = parts.style.lineHeight * static_cast<double>(parts.caption.size());
    piece.height = std::max(words, parts.area.height);
    parts.area.y = (piece.height - parts.area.height) / 2;
    piece.inks.push_back(inkOf(parts, desk.flow));
    addLines(std::move(parts.caption), parts.style, place.x + parts.area.width + captionGap, (piece.height - words) / 2,
             piece.inks);
    piece.before = desk.measures.space(2);
    piece.after = desk.measures.space(3);
    piece.tie = place.tie;
    desk.flow.pieces.push_back(std::move(piece));
}

void setAbove(Parts parts, const Place& place, const Desk& desk) {
    auto& pieces = desk.flow.pieces;
    const std::size_t first = pieces.size();
    Piece piece;
    piece.height = std::ceil(parts.area.height / desk.measures.step()) * desk.measures.step();
    piece.before = desk.measures.space(2);
    piece.inks.push_back(inkOf(parts, desk.flow));
    pieces.push_back(std::move(piece));
    addLines(std::move(parts.caption), parts.style, place, desk.flow);
    bindAll(first, desk.flow);
    if (pieces.size() > first + 1)
        pieces[first + 1].before = desk.measures.space(1);
    pieces.back().after = desk.measures.space(3);
    pieces.back().tie = place.tie;
}

/// Returns the size of the smallest words in a drawing, in its pixels; 0 where it has none.
double smallestWords(const std::string& svg) {
    constexpr std::string_view attribute = "font-size=\"";
    double smallest = 0;
    for (auto at = svg.find(attribute); at != std::string::npos; at = svg.find(attribute, at + 1)) {
        const double size = g_ascii_strtod(svg.c_str() + at + attribute.size(), nullptr);
        if (size > 0 && (smallest == 0 || size < smallest))
            smallest = size;
    }
    return smallest;
}

/// Returns the style in which the longest word has room. (A code is one word, and not broken as long as it can be
/// read.)
TextStyle fitting(const document::Inlines& caption, TextStyle style, double width, const Desk& desk) {
    constexpr double least = 0.5;
    constexpr double rounding = 0.99;
    const double word = desk.setter.widths(caption, style).word;
    if (word > width)
        style.size *= std::max(least, rounding * width / word);
    return style;
}

/// Returns the width at which the words in a drawing have that size; 0 where it has none, or is a sign.
double widthForWords(const document::Figure& figure, double size) {
    const double words = figure.width <= smallWidth ? 0 : smallestWords(figure.svg);
    return words > 0 ? figure.width * size / words : 0;
}

Area areaFor(const document::Figure& figure, bool isSign, const Place& place, const Measures& measures) {
    const double body = measures.words(document::Voice::Body).size;
    const double scale = isSign ? 1 : std::clamp(body / usualBody, 1.0, largestScale);
    const double wanted = std::max(figure.width * pointsPerPixel * scale, leastWidthOf(figure, measures));
    double width = std::min(place.width, wanted);
    double height = std::min(width * figure.height / figure.width, measures.pageHeight() * highestPictureShare);
    if (place.pictureHeight > 0)
        height = std::min(height, place.pictureHeight);
    const double least = std::min(place.width, widthForWords(figure, leastInPictures));
    width = std::max(height * figure.width / figure.height, least);
    return {place.x, 0, width, width * figure.height / figure.width};
}

} // namespace

double leastWidthOf(const document::Figure& figure, const Measures& measures) {
    return widthForWords(figure, measures.leastPictureWords());
}

Faults setPicture(const document::Figure& figure, const Place& place, const Desk& desk) {
    const Palette& palette = desk.measures.palette();
    const std::string svg = palette.filled(figure.svg);
    GError* error = nullptr;
    Parts parts;
    parts.drawing.reset(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
    if (!parts.drawing || figure.width <= 0 || figure.height <= 0) {
        const std::string reason = error ? error->message : "it has no size";
        g_clear_error(&error);
        return {{figure.id, "the drawing cannot be read: " + reason}};
    }
    const std::string_view edges = blackDrawingStyle();
    if (palette.isBlack())
        rsvg_handle_set_stylesheet(parts.drawing.get(), reinterpret_cast<const guint8*>(edges.data()), edges.size(),
                                   nullptr);
    parts.hasFewFonts = fewFontsHave(svg);
    const bool isSign = figure.width <= smallWidth;
    parts.area = areaFor(figure, isSign, place, desk.measures);
    parts.style = desk.measures.words(document::Voice::Small);
    const document::Inlines caption{{document::Words{figure.caption}}};
    const double atSide = place.width - parts.area.width - captionGap;
    const double least =
        std::max(narrowestCaptionInEm * parts.style.size, desk.setter.widths(caption, parts.style).word);
    const bool isBeside = isSign && !figure.caption.empty() && atSide >= least;
    const double width = std::min(isBeside ? atSide : place.width, desk.measures.longestLine());
    parts.style = fitting(caption, parts.style, width, desk);
    Structure& structure = desk.flow.structure;
    const std::size_t captionElement = structure.add(Role::Caption, place.parent);
    parts.element = structure.add(Role::Figure, place.parent);
    structure[parts.element].alternative = figure.description;
    parts.caption = desk.setter.set(caption, parts.style, width, captionElement);
    isBeside ? setBeside(std::move(parts), place, desk) : setAbove(std::move(parts), place, desk);
    return {};
}

} // namespace bedside::paper
