// SPDX-License-Identifier: MIT
#include "paper/painter.h"

#include "paper/dots.h"
#include "paper/few_fonts.h"

#include <hb-ot.h>
#include <pango/pangocairo.h>

#include <cmath>
#include <numbers>

namespace bedside::paper {

namespace {

constexpr double capHeight = 0.73; // of Inter, in em
constexpr double depth = 0.2;      // below the baseline

constexpr double signReach = 1.3; // how far a sign reaches above its baseline, in em
constexpr double signDepth = 0.5; // and below
constexpr double dotsPerPoint = 300 / 72.0;

/// True where its font has pictures in colours, such as emoji.
bool isColoured(const Glyphs& glyphs) {
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(glyphs.item->item->analysis.font));
    return hb_ot_color_has_png(face) || hb_ot_color_has_layers(face) || hb_ot_color_has_svg(face);
}

void show(const Glyphs& glyphs, cairo_t* canvas, double x, double baseline) {
    cairo_translate(canvas, x, baseline);
    cairo_scale(canvas, glyphs.size / shapedSize, glyphs.size / shapedSize);
    cairo_move_to(canvas, 0, 0);
    pango_cairo_show_glyph_item(canvas, glyphs.text, glyphs.item.get());
}

Area areaOf(const Glyphs& glyphs) {
    return {glyphs.x, glyphs.baseline - glyphs.size * capHeight, glyphs.width, glyphs.size * (capHeight + depth)};
}
Area areaOf(const Fill& fill) { return fill.area; }
Area areaOf(const Outline& outline) { return outline.area; }
Area areaOf(const Picture& picture) { return picture.area; }
Area areaOf(const Photo& photo) { return photo.area; }

} // namespace

Painter::Painter(cairo_t* canvas, PaintedMarks* painted) : m_canvas(canvas), m_painted(painted) {}

Painter::~Painter() { endTag(); }

void Painter::endTag() {
    if (m_tagged)
        cairo_tag_end(m_canvas, "P");
    m_tagged.reset();
}

/// The name is a placeholder: which element a stretch belongs to is written once the file is there.
void Painter::tag(std::optional<std::size_t> mark) {
    if (!m_painted || m_tagged == mark)
        return;
    endTag();
    if (!mark)
        return;
    cairo_tag_begin(m_canvas, "P", "");
    m_painted->tagged.push_back(*mark);
    m_tagged = mark;
}

void Painter::paint(std::span<const Ink> inks, double x, double y, bool isRepeated) {
    for (const Ink& ink : inks) {
        tag(isRepeated ? std::nullopt : ink.mark);
        cairo_save(m_canvas);
        Area area = std::visit([](const auto& value) { return areaOf(value); }, ink.value);
        const double across = m_mirrorWidth ? *m_mirrorWidth - x - 2 * area.x - area.width : x;
        cairo_translate(m_canvas, across, y);
        std::visit([this](const auto& value) { paint(value); }, ink.value);
        cairo_restore(m_canvas);
        area.x += across;
        area.y += y;
        if (!isRepeated && ink.mark)
            note(*ink.mark, area);
    }
}

void Painter::note(std::size_t mark, Area area) {
    if (m_painted)
        m_painted->areas.emplace_back(mark, area);
}

void Painter::setColour(const Colour& colour) { cairo_set_source_rgb(m_canvas, colour.red, colour.green, colour.blue); }

void Painter::paint(const Glyphs& glyphs) {
    setColour(glyphs.colour);
    if (glyphs.isUnderlined) {
        cairo_rectangle(m_canvas, glyphs.x, glyphs.baseline + glyphs.size * 0.12, glyphs.width, glyphs.size * 0.05);
        cairo_fill(m_canvas);
    }
    if (!m_hasColours && isColoured(glyphs))
        return paintGrey(glyphs);
    show(glyphs, m_canvas, glyphs.x, glyphs.baseline);
}

/// As dots: a file keeps the colours of a font whatever it is painted with.
void Painter::paintGrey(const Glyphs& glyphs) {
    const double width = glyphs.width + 2 * signDepth * glyphs.size; // a sign may be wider than its place
    const double height = (signReach + signDepth) * glyphs.size;
    const Dots dots(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(std::ceil(width * dotsPerPoint)),
                                               static_cast<int>(std::ceil(height * dotsPerPoint))));
    cairo_t* canvas = cairo_create(dots.get());
    cairo_scale(canvas, dotsPerPoint, dotsPerPoint);
    show(glyphs, canvas, signDepth * glyphs.size, signReach * glyphs.size);
    cairo_destroy(canvas);
    turnGrey(*dots);
    paint(Photo{dots.get(),
                {glyphs.x - signDepth * glyphs.size, glyphs.baseline - signReach * glyphs.size, width, height}});
}

void Painter::paint(const Fill& fill) {
    setColour(fill.colour);
    round(fill.area, fill.radius);
    cairo_fill(m_canvas);
}

void Painter::paint(const Outline& outline) {
    setColour(outline.colour);
    cairo_set_line_width(m_canvas, outline.thickness);
    constexpr double dashes[] = {5, 3};
    constexpr double dots[] = {1, 2.5};
    if (outline.dash != Dash::None)
        cairo_set_dash(m_canvas, outline.dash == Dash::Long ? dashes : dots, 2, 0);
    trace(outline);
    cairo_stroke(m_canvas);
}

void Painter::trace(const Outline& outline) {
    if (outline.hasTop && outline.hasSides && outline.hasBottom)
        return round(outline.area, outline.radius);
    const Area& area = outline.area;
    const auto move = [&](double x, double y) { cairo_move_to(m_canvas, area.x + x, area.y + y); };
    const auto line = [&](double x, double y) { cairo_line_to(m_canvas, area.x + x, area.y + y); };
    move(0, area.height);
    outline.hasSides ? line(0, 0) : move(0, 0);
    outline.hasTop ? line(area.width, 0) : move(area.width, 0);
    outline.hasSides&& area.width > 0 ? line(area.width, area.height) : move(area.width, area.height); // no line twice
    if (outline.hasBottom)
        line(0, area.height);
}

void Painter::round(const Area& area, double radius) {
    if (radius <= 0)
        return cairo_rectangle(m_canvas, area.x, area.y, area.width, area.height);
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(m_canvas);
    cairo_arc(m_canvas, area.x + area.width - radius, area.y + radius, radius, -quarter, 0);
    cairo_arc(m_canvas, area.x + area.width - radius, area.y + area.height - radius, radius, 0, quarter);
    cairo_arc(m_canvas, area.x + radius, area.y + area.height - radius, radius, quarter, 2 * quarter);
    cairo_arc(m_canvas, area.x + radius, area.y + radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(m_canvas);
}

void Painter::paint(const Picture& picture) {
    const RsvgRectangle place{picture.area.x, picture.area.y, picture.area.width, picture.area.height};
    const FewFontsForDrawings fonts(picture.hasFewFonts);
    rsvg_handle_render_document(picture.drawing, m_canvas, &place, nullptr); // it was read, so it can be painted
}

void Painter::paint(const Photo& photo) {
    cairo_translate(m_canvas, photo.area.x, photo.area.y);
    cairo_scale(m_canvas, photo.area.width / cairo_image_surface_get_width(photo.dots),
                photo.area.height / cairo_image_surface_get_height(photo.dots));
    cairo_set_source_surface(m_canvas, photo.dots, 0, 0);
    cairo_rectangle(m_canvas, 0, 0, cairo_image_surface_get_width(photo.dots),
                    cairo_image_surface_get_height(photo.dots));
    cairo_fill(m_canvas);
}

} // namespace bedside::paper
