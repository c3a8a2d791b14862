// SPDX-License-Identifier: MIT
// The letters and digits of ASCII, the same in every locale.
#pragma once

#include <string_view>

namespace bedside::compiler {

using View = std::string_view;

constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isLetter(char c) { return isUpper(c) || isLower(c); }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace bedside::compiler
