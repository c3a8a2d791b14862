// SPDX-License-Identifier: MIT
// Holds a translated page against the English block by block: the same headings, boxes, lists and tables in the same
// order, and in each the same claims, studies, links and numbers.
#pragma once

#include "base/fault.h"
#include "compiler/markdown/page.h"

#include <string>

namespace bedside::compiler {

/// Notes a fault as `place:line` for the first block of another kind than the English has there, and for each block
/// that leans on something else. A page that cannot be read has its faults elsewhere.
void compareBlocks(const std::string& english, const std::string& translated, PageKind kind, const std::string& place,
                   Faults& faults);

} // namespace bedside::compiler
