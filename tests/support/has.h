// SPDX-License-Identifier: MIT
// What tests of texts ask most.
#pragma once

#include <string>
#include <string_view>

namespace bedside::test {

inline bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

} // namespace bedside::test
