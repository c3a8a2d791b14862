// SPDX-License-Identifier: MIT
// The day it is here.
#pragma once

#include <chrono>
#include <ctime>
#include <string>

namespace bedside::cli {

/// Returns the day as ISO 8601 has it.
inline std::string today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    char text[sizeof "2026-01-01"];
    std::strftime(text, sizeof text, "%Y-%m-%d", std::localtime(&now));
    return text;
}

} // namespace bedside::cli
