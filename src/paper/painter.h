// SPDX-License-Identifier: MIT
// Paints inks with cairo, and tells in which order it painted the marks.
#pragma once

#include "paper/ink.h"
#include "paper/painted_marks.h"

#include <cairo.h>

#include <span>

namespace bedside::paper {

class Painter {
public:
    /// Begins at the top left of a page. painted is told of the marks; without it none is tagged.
    explicit Painter(cairo_t* canvas, PaintedMarks* painted = nullptr);
    ~Painter();
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    /// From now on what stands so far from the left of a page of that width stands so far from its right. Nothing is
    /// turned round by itself: neither words nor drawings.
    void mirrorWithin(double pageWidth) { m_mirrorWidth = pageWidth; }
    /// From now on signs of which a font has a coloured picture are painted in greys.
    void leaveOutColours() { m_hasColours = false; }
    /// Paints the inks, moved by so much. What was there before is not read aloud once more.
    void paint(std::span<const Ink> inks, double x, double y, bool isRepeated = false);
    /// Ends the stretch that is tagged. What is painted next is in another one.
    void endTag();

private:
    void tag(std::optional<std::size_t> mark);
    void paint(const Glyphs& glyphs);
    void paintGrey(const Glyphs& glyphs);
    void paint(const Fill& fill);
    void paint(const Outline& outline);
    void paint(const Picture& picture);
    void paint(const Photo& photo);
    void trace(const Outline& outline);
    void round(const Area& area, double radius);
    void note(std::size_t mark, Area area);
    void setColour(const Colour& colour);

    cairo_t* m_canvas;
    PaintedMarks* m_painted;
    std::optional<std::size_t> m_tagged;
    std::optional<double> m_mirrorWidth;
    bool m_hasColours = true;
};

} // namespace bedside::paper
