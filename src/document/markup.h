// SPDX-License-Identifier: MIT
// What HTML and SVG have in common.
#pragma once

#include <string>
#include <string_view>

namespace bedside::document {

/// Returns the text with the letters that markup would read as its own written out.
std::string escaped(std::string_view text);

/// Returns the bytes as an address can hold them.
std::string base64(std::string_view bytes);

} // namespace bedside::document
