// SPDX-License-Identifier: MIT
// Colours on paper, by the names of ui/style/tokens.json.
#pragma once

#include "press/press.h"

#include <string>
#include <string_view>

namespace bedside::paper {

/// Red, green and blue, 0 to 1.
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
    bool operator==(const Colour&) const = default;
};

inline constexpr Colour black{0, 0, 0};
inline constexpr Colour white{1, 1, 1};

/// Returns the light theme's colour of that name, such as "ink". A name that is not there is a mistake of ours: it
/// throws std::out_of_range.
Colour token(std::string_view name);

/// The colours of a print: those of the light theme, or nothing but black on white.
class Palette {
public:
    explicit Palette(press::Ink ink) : m_isBlack(ink == press::Ink::Black) {}

    bool isBlack() const { return m_isBlack; }
    /// Returns what stands for the light theme's colour of that name.
    Colour operator()(std::string_view name) const;
    /// Returns the drawing with its colour words, such as @ink@, filled in.
    std::string filled(std::string svg) const;

private:
    std::string hex(std::string_view name) const;

    bool m_isBlack;
};

/// Returns the style sheet that a black drawing needs besides: what is told by its ground alone gets an edge.
std::string_view blackDrawingStyle();

} // namespace bedside::paper
