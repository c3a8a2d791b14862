// SPDX-License-Identifier: MIT
// What the proof found, for other programs.
#pragma once

#include "compiler/compile.h"

#include <string>

namespace bedside::compiler {

/// Returns it as one JSON object: "sheets" and, by outcome, "outcomes" (how many sheets show it as digits, and an
/// "example" or null), "reachable" (the "causes" as "O1/nerve" and the "cards" that some sheet shows), and "broken" (by
/// law: "what", and a "sheet" or null). Sheets are answers by question id.
std::string proofJson(const ProvedGuidance& proved);

} // namespace bedside::compiler
