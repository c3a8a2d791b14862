// SPDX-License-Identifier: MIT
// What the program prints for people: how hard each section is to read, and what an edition holds.
#pragma once

#include "compiler/compile.h"

#include <string>
#include <string_view>

namespace bedside::compiler {

/// Returns a table with one line a section, and the median grade of those that are not exempt. A language without a
/// formula has no grades.
std::string readingReport(const std::vector<SectionReading>& readings, std::string_view language);

/// Returns the median; 0 for no values.
double median(std::vector<double> values);

/// Returns such as "21 sections, 55 studies, ...".
std::string summary(const content::Edition& edition);

/// Returns the text on one line, safe to print: control characters become "?".
std::string printable(std::string_view text);

} // namespace bedside::compiler
