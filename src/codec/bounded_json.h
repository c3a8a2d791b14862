// SPDX-License-Identifier: MIT
// Reads JSON that nobody has checked yet: bounded in size, depth and count, and without duplicate keys.
#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>

namespace bedside::codec {

struct JsonLimits {
    std::size_t bytes = 8u << 20;
    int depth = 40;
    std::size_t values = 400'000;
};

/// Returns the value of the text. Refuses, naming `place:line`, malformed or non-UTF-8 text, a duplicate key, and
/// anything past the limits.
Result<nlohmann::json> boundedJson(std::string_view text, std::string_view place, const JsonLimits& limits = {});

} // namespace bedside::codec
