// SPDX-License-Identifier: MIT
// The first letters of given names, as references write them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bedside::content {

/// Returns one text for each name: "Trilok N." gives "T" and "N"; letters that stand together ("TN") are taken apart.
std::vector<std::string> initialsOf(std::string_view given);

} // namespace bedside::content
