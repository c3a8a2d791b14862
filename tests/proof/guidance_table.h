// SPDX-License-Identifier: MIT
// The guidance as a table for people: what no verdict of a case shows sensibly, kept in tests/golden/guidance.txt.
#pragma once

#include "guidance/guidance.h"

#include <string>

namespace bedside::test {

/// Returns, in lines: which questions and texts have a condition; each line that has a tag or a condition, those with a
/// tag in the order in which an earlier one stays; the marks of each pattern and role, stated or not; the changes of
/// marks in their order; and the positions with the smaller range first.
std::string guidanceTable(const guidance::Guidance& guidance);

} // namespace bedside::test
