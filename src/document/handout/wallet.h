// SPDX-License-Identifier: MIT
// The warning signs in very short words, to be cut out and folded.
#pragma once

#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

/// Two cards: what to call for, and whom to call.
Nodes walletNodes(const Companions& companions, const std::string& code);

} // namespace bedside::document
