// SPDX-License-Identifier: MIT
// The few SVG marks that pictures of numbers are made of. Colours are the words of content::Figure.
#pragma once

#include <string>
#include <string_view>

namespace bedside::document {

/// Returns a whole SVG of that size in CSS pixels.
std::string picture(int width, int height, const std::string& marks);

/// Returns words whose baseline starts there, in the typeface and size of all pictures.
std::string pictureText(int left, int baseline, std::string_view words, std::string_view colour);

} // namespace bedside::document
