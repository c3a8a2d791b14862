// SPDX-License-Identifier: MIT
// The document that a clinical safety officer would sign.
#pragma once

#include "compiler/compile.h"

#include <string>

namespace bedside::compiler {

/// Returns it as Markdown: purpose, laws, counts, each outcome with how many sheets reach it and an example, each rule
/// in plain words with its sources, the hazard table, and lines to sign on. The compilation has a proof.
std::string proofReport(const Compilation& compilation);

/// Returns one line a law, kept or broken, and the counts: what `prove` prints.
std::string proofSummary(const ProvedGuidance& proved);

} // namespace bedside::compiler
