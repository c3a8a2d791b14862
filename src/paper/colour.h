// SPDX-License-Identifier: MIT
// Colours on paper, by the names of ui/style/tokens.json.
#pragma once

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

/// Returns the drawing with its colour words, such as @ink@, filled in.
std::string filled(std::string svg);

} // namespace bedside::paper
