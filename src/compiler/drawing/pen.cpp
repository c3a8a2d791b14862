// SPDX-License-Identifier: MIT
#include "compiler/drawing/pen.h"

#include "compiler/drawing/drawing_style.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace bedside::compiler {

namespace {

/// One decimal, with a point in every locale. Rounds first, so that there is no "-0.0".
std::string number(double value) {
    const double rounded = std::round(value * 10) / 10 + 0.0;
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded, std::chars_format::fixed, 1);
    return {digits.data(), end.ptr};
}

std::string place(Point point) { return number(point.x) + " " + number(point.y); }

std::string way(const std::vector<Point>& points) {
    std::string way;
    for (const Point& point : points)
        way += (way.empty() ? "M" : " L") + place(point);
    return way;
}

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string escaped(std::string_view words) {
    std::string safe;
    for (const char letter : words) {
        switch (letter) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '@':
            safe += "&#64;";
            break; // would read as a colour word
        default:
            safe += letter;
        }
    }
    return safe;
}

std::string_view anchor(Align align) {
    switch (align) {
    case Align::Start:
        return "start";
    case Align::End:
        return "end";
    case Align::Middle:
        break;
    }
    return "middle";
}

} // namespace

bool runsToTheLeft(std::string_view words) {
    constexpr unsigned char firstLead = 0xD6; // of the bytes that Hebrew, Arabic and their kin begin with in UTF-8
    constexpr unsigned char lastLead = 0xDF;
    return std::ranges::any_of(words, [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte >= firstLead && byte <= lastLead;
    });
}

void Pen::path(const std::string& way, std::string_view stroke, double width) {
    m_marks += "<path" + attribute("d", way) + attribute("fill", colour::none) + attribute("stroke", stroke) +
               attribute("stroke-width", number(width)) + attribute("stroke-linecap", "round") +
               attribute("stroke-linejoin", "round") + "/>\n";
}

void Pen::line(const std::vector<Point>& points, std::string_view stroke, double width) {
    path(way(points), stroke, width);
}

void Pen::curve(const Curve& curve, std::string_view stroke, double width) {
    path("M" + place(curve.from) + " C" + place(curve.leaving) + " " + place(curve.arriving) + " " + place(curve.to),
         stroke, width);
}

void Pen::disc(Point middle, double radius, std::string_view fill) {
    m_marks += "<circle" + attribute("cx", number(middle.x)) + attribute("cy", number(middle.y)) +
               attribute("r", number(radius)) + attribute("fill", fill) + "/>\n";
}

void Pen::shape(const std::vector<Point>& corners, std::string_view fill) {
    m_marks += "<path" + attribute("d", way(corners) + " Z") + attribute("fill", fill) + "/>\n";
}

void Pen::box(const Box& box, double corner, double turn, std::string_view fill, std::string_view stroke,
              double width) {
    m_marks += "<rect" + attribute("x", number(box.corner.x)) + attribute("y", number(box.corner.y)) +
               attribute("width", number(box.width)) + attribute("height", number(box.height)) +
               attribute("rx", number(corner)) + attribute("ry", number(corner)) + attribute("fill", fill);
    if (stroke != colour::none)
        m_marks += attribute("stroke", stroke) + attribute("stroke-width", number(width));
    if (turn != 0)
        m_marks +=
            attribute("transform", "rotate(" + number(turn) + " " +
                                       place({box.corner.x + box.width / 2, box.corner.y + box.height / 2}) + ")");
    m_marks += "/>\n";
}

void Pen::text(Point at, Align align, std::string_view words, std::string_view fill) {
    m_marks += "<text" + attribute("x", number(at.x)) + attribute("y", number(at.y)) +
               attribute("font-family", runsToTheLeft(words) ? "Noto Sans Arabic" : "Inter") +
               attribute("font-size", number(drawingStyle.letterHeight)) + attribute("text-anchor", anchor(align)) +
               attribute("fill", fill) + ">" + escaped(words) + "</text>\n";
}

std::string Pen::picture() const {
    const std::string width = number(drawingStyle.width);
    const std::string height = number(drawingStyle.height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", width) + attribute("height", height) +
           attribute("viewBox", "0 0 " + width + " " + height) + ">\n" + m_marks + "</svg>\n";
}

} // namespace bedside::compiler
