// SPDX-License-Identifier: MIT
// Holds a translated text against the English: it must lean on the same claims and studies, lead to the same places and
// give the same figures.
#pragma once

#include "base/fault.h"

#include <string>
#include <string_view>
#include <vector>

namespace bedside::compiler {

/// Notes a fault at `place` for each difference between the links, citations, pictures and numbers of two Markdown
/// texts, and for digits other than 0 to 9.
void compareTexts(std::string_view english, std::string_view translated, const std::string& place, Faults& faults);

/// Returns the numbers of a text, sorted, without the marks that part thousands, and with a point for decimals.
std::vector<std::string> numbersIn(std::string_view text);

} // namespace bedside::compiler
