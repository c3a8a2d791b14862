// SPDX-License-Identifier: MIT
// Writes the few SVG Tiny marks that our drawings need, with the same bytes on every machine.
#pragma once

#include "compiler/drawing/scene.h"

#include <string>
#include <string_view>
#include <vector>

namespace bedside::compiler {

/// The words that stand for colours until a theme fills them in.
namespace colour {
inline constexpr std::string_view ink = "@ink@";
inline constexpr std::string_view muted = "@muted@";
inline constexpr std::string_view line = "@line@";
inline constexpr std::string_view accent = "@accent@";
inline constexpr std::string_view surface = "@surface@";
inline constexpr std::string_view soft = "@soft@";
inline constexpr std::string_view none = "none";
} // namespace colour

/// True where a letter of the words belongs to a script that runs from right to left.
bool runsToTheLeft(std::string_view words);

class Pen {
public:
    void line(const std::vector<Point>& points, std::string_view stroke, double width);
    void curve(const Curve& curve, std::string_view stroke, double width);
    void disc(Point middle, double radius, std::string_view fill);
    void shape(const std::vector<Point>& corners, std::string_view fill);
    void box(const Box& box, double corner, double turn, std::string_view fill, std::string_view stroke, double width);
    void text(Point at, Align align, std::string_view words, std::string_view fill);

    /// Returns the whole picture with all that was drawn so far.
    std::string picture() const;

private:
    void path(const std::string& way, std::string_view stroke, double width);

    std::string m_marks;
};

} // namespace bedside::compiler
