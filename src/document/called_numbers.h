// SPDX-License-Identifier: MIT
// Telephone numbers, however somebody writes them.
#pragma once

#include <cstddef>
#include <string_view>

namespace bedside::document {

/// Returns where the telephone number ends that begins there, or `begin` where none does: groups of digits with spaces,
/// hyphens and brackets between them. Two short groups with a hyphen, or two years, are a range and no number.
std::size_t calledNumberEnd(std::string_view text, std::size_t begin);

/// Returns where a short number to call ends that stands by itself, such as each of "112 or 999".
std::size_t shortNumberEnd(std::string_view text, std::size_t begin);

} // namespace bedside::document
