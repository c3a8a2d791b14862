// SPDX-License-Identifier: MIT
// What a PDF says about itself, as XMP.
#pragma once

#include <string>

namespace bedside::paper {

/// date: ISO 8601 with its time.
std::string xmp(const std::string& title, const std::string& language, const std::string& date);

} // namespace bedside::paper
