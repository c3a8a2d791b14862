// SPDX-License-Identifier: MIT
// The commands about handouts: "handout" writes one or a list of them, "verify" reads the code of one.
#pragma once

#include "cli/request.h"

namespace bedside::cli {

/// Returns what is wrong with a request for a handout whatever the library has; empty where nothing is.
std::string handoutMisuse(const Request& request);

/// Writes the handout, or each of a list, to its file, whole or not at all, and returns a line that says so. Of a list
/// it goes on after a bad one, and refuses those at the end.
Result<std::string> handout(const Request& request, const store::Library& library);

/// Returns what is wrong with a request to read a code; empty where nothing is.
std::string verifyMisuse(const Request& request);

/// Returns a sentence on the code where it is that of a current handout, and refuses any other with one.
Result<std::string> verify(const Request& request, const store::Library& library);

} // namespace bedside::cli
