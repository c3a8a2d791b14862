// SPDX-License-Identifier: MIT
// Whether a clinic's sign can be printed.
#pragma once

#include "base/fault.h"
#include "document/document.h"

namespace bedside::paper {

/// Returns what is wrong with it; nothing where it can be printed or there is none. Refuses what is too large to be a
/// sign, what is neither SVG nor PNG, and what has no size.
Faults logoFaults(const document::Logo& logo);

} // namespace bedside::paper
