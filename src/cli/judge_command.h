// SPDX-License-Identifier: MIT
// The commands that ask and answer: "questions" and "judge".
#pragma once

#include "cli/request.h"

namespace bedside::cli {

/// Returns the questions in the order they are asked, with their options.
Result<std::string> questions(const Request& request, const store::Library& library);

/// Returns what is wrong with a request to judge whatever the library has; empty where nothing is.
std::string judgeMisuse(const Request& request);

/// Returns what follows from the answers of a file or of the standard input. Refuses, at its place, everything that
/// is no answer; nothing is then judged.
Result<std::string> judge(const Request& request, const store::Library& library);

} // namespace bedside::cli
