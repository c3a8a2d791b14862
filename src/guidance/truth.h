// SPDX-License-Identifier: MIT
// The three truth values: an answer that was not given leaves a condition unknown, never false.
#pragma once

#include <algorithm>

namespace bedside::guidance {

/// In this order `all` is the least of its parts and `any` the greatest.
enum class Truth { No, Unknown, Yes };

constexpr Truth truthOf(bool known) { return known ? Truth::Yes : Truth::No; }
constexpr Truth negated(Truth truth) {
    return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : Truth::Unknown;
}
constexpr Truth both(Truth a, Truth b) { return std::min(a, b); }
constexpr Truth either(Truth a, Truth b) { return std::max(a, b); }

} // namespace bedside::guidance
