// SPDX-License-Identifier: MIT
// Finds conditions that lead back to themselves, through questions, facts or outcomes.
#pragma once

#include "guidance/guidance.h"

#include <optional>

namespace bedside::guidance {

/// Returns such a way, such as "E1 > urgent > O1 > E1", or nothing where there is none.
std::optional<std::string> findCircle(const Guidance& guidance);

} // namespace bedside::guidance
