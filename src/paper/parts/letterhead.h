// SPDX-License-Identifier: MIT
// Who hands a sheet out, at its top.
#pragma once

#include "base/fault.h"
#include "paper/flow_place.h"

namespace bedside::paper {

/// Appends the name, its lines and the logo, with a hairline below. Returns what is wrong with the logo.
Faults setLetterhead(const document::Letterhead& letterhead, const Place& place, const Desk& desk);

} // namespace bedside::paper
