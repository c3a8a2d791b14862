// SPDX-License-Identifier: MIT
// Pictures of dots: read, drawn, made smaller, made grey.
#pragma once

#include "paper/ink.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace bedside::paper {

/// Returns how wide and high a PNG picture says it is, from its first bytes; nothing where it is none.
std::optional<std::pair<std::uint32_t, std::uint32_t>> pngSize(const std::string& bytes);

/// Return its dots; none where it cannot be read. side: how many dots a drawing has at its longer side.
Dots dotsOfPng(const std::string& bytes);
Dots dotsOfSvg(RsvgHandle* drawing, double width, double height, double side);

/// Returns whether cairo can draw it within a tagged stretch of a PDF; with masks and filters it cannot.
bool canBeTagged(RsvgHandle* drawing, double width, double height);

/// Returns them with no more than so many dots at the longer side, a byte for each colour of a dot.
Dots noFinerThan(Dots dots, double side);

void turnGrey(cairo_surface_t& dots);

} // namespace bedside::paper
