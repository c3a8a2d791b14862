// SPDX-License-Identifier: MIT
// What is painted on a page: glyphs, areas, outlines and drawings. Points, from the top and from where the language
// begins a line: left or right.
#pragma once

#include "paper/colour.h"
#include "paper/painted_marks.h"

#include <cairo.h>
#include <librsvg/rsvg.h>
#include <pango/pango.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace bedside::paper {

struct FreeGlyphs {
    void operator()(PangoGlyphItem* item) const { pango_glyph_item_free(item); }
};
struct FreeObject {
    void operator()(void* object) const { g_object_unref(object); }
};
using Drawing = std::unique_ptr<RsvgHandle, FreeObject>;
struct FreeDots {
    void operator()(cairo_surface_t* dots) const { cairo_surface_destroy(dots); }
};
using Dots = std::unique_ptr<cairo_surface_t, FreeDots>;
struct FreeCanvas {
    void operator()(cairo_t* canvas) const { cairo_destroy(canvas); }
};
using Canvas = std::unique_ptr<cairo_t, FreeCanvas>;

/// All text is shaped at this size, in points, and scaled: nothing on paper is fitted to dots, so its shape is the same
/// at any size, and a few fonts do for all of them.
constexpr double shapedSize = 32;

/// A run of one font on one line; text is that of its whole passage and outlives it.
struct Glyphs {
    std::unique_ptr<PangoGlyphItem, FreeGlyphs> item;
    const char* text = nullptr;
    double x = 0;
    double baseline = 0;
    double width = 0;
    double size = 0;
    Colour colour;
    bool isUnderlined = false;
};
struct Fill {
    Area area;
    Colour colour;
    double radius = 0;
};
enum class Dash { None, Long, Short };
struct Outline {
    Area area; // to the middle of the line
    double thickness = 1;
    Colour colour;
    double radius = 0;
    Dash dash = Dash::None;
    bool hasTop = true;
    bool hasBottom = true;
    bool hasSides = true;
};
struct Picture {
    RsvgHandle* drawing = nullptr;
    Area area;
    bool hasFewFonts = false; // its words are set in them
};

/// A picture of dots.
struct Photo {
    cairo_surface_t* dots = nullptr;
    Area area;
};

/// Without a mark it is decoration, which is not read aloud.
struct Ink {
    std::variant<Glyphs, Fill, Outline, Picture, Photo> value;
    std::optional<std::size_t> mark;
};

/// Move them to the right and down.
void move(Ink& ink, double x, double y);
void move(std::vector<Ink>& inks, double x, double y);

} // namespace bedside::paper
