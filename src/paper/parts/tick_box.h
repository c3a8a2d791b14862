// SPDX-License-Identifier: MIT
// The box before something to tick.
#pragma once

#include "paper/flow_place.h"

#include <vector>

namespace bedside::paper {

/// Returns the box, drawn to stand on the first line of its item, and says what it is in the label's words.
std::vector<Ink> tickBox(std::size_t label, const TextStyle& style, const Desk& desk);

} // namespace bedside::paper
