// SPDX-License-Identifier: MIT
// Compares a text with the one kept in tests/golden/. Run with BEDSIDE_BLESS=1 to keep the new text instead.
#pragma once

#include "support/catch.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace bedside::test {

inline std::string goldenText(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Returns the first lines in which the two differ, for people.
inline std::string firstDifference(const std::string& expected, const std::string& actual) {
    std::istringstream left(expected);
    std::istringstream right(actual);
    std::string leftLine;
    std::string rightLine;
    for (int line = 1;; ++line) {
        const bool hasLeft = static_cast<bool>(std::getline(left, leftLine));
        const bool hasRight = static_cast<bool>(std::getline(right, rightLine));
        if (!hasLeft && !hasRight)
            return {};
        if (hasLeft != hasRight || leftLine != rightLine)
            return "line " + std::to_string(line) + "\n- " + (hasLeft ? leftLine : "(ends)") + "\n+ " +
                   (hasRight ? rightLine : "(ends)");
    }
}

inline void checkGolden(const std::string& name, const std::string& actual) {
    const std::string path = std::string(SOURCE_FOLDER) + "/tests/golden/" + name;
    if (std::getenv("BEDSIDE_BLESS") != nullptr) {
        std::ofstream(path, std::ios::binary) << actual;
        SUCCEED("kept " + name);
        return;
    }
    const std::string expected = goldenText(path);
    INFO(name << ": " << firstDifference(expected, actual));
    CHECK(expected == actual);
}

} // namespace bedside::test
