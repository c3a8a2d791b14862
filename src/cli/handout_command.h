// SPDX-License-Identifier: MIT
// The command that writes a handout: "handout".
#pragma once

#include "cli/request.h"

namespace bedside::cli {

/// Returns what is wrong with a request for a handout whatever the library has; empty where nothing is.
std::string handoutMisuse(const Request& request);

/// Writes the handout to its file, whole or not at all, and returns a line that says so.
Result<std::string> handout(const Request& request, const store::Library& library);

} // namespace bedside::cli
