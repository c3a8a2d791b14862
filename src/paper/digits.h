// SPDX-License-Identifier: MIT
// The digits of printed numbers, which are 0 to 9 in every language.
#pragma once

namespace bedside::paper {

inline bool isDigit(char character) { return character >= '0' && character <= '9'; }

} // namespace bedside::paper
