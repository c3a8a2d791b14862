// SPDX-License-Identifier: MIT
// What is painted on a page: glyphs, areas, outlines and drawings. Points, from the top left.
#pragma once

#include "paper/colour.h"
#include "paper/painted_marks.h"

#include <librsvg/rsvg.h>
#include <pango/pango.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <variant>

namespace bedside::paper {

struct FreeGlyphs {
    void operator()(PangoGlyphItem* item) const { pango_glyph_item_free(item); }
};
struct FreeObject {
    void operator()(void* object) const { g_object_unref(object); }
};
using Drawing = std::unique_ptr<RsvgHandle, FreeObject>;

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
struct Outline {
    Area area; // to the middle of the line
    double thickness = 1;
    Colour colour;
    double radius = 0;
    bool isDashed = false;
};
struct Picture {
    RsvgHandle* drawing = nullptr;
    Area area;
};

/// Without a mark it is decoration, which is not read aloud.
struct Ink {
    std::variant<Glyphs, Fill, Outline, Picture> value;
    std::optional<std::size_t> mark;
};

} // namespace bedside::paper
