// SPDX-License-Identifier: MIT
// The command "export": the questions, the answers and a note as files for systems that keep records.
#pragma once

#include "cli/request.h"

namespace bedside::cli {

/// Returns what is wrong with a request to export whatever the library has; empty where nothing is.
std::string exportMisuse(const Request& request);

/// Writes the file whole or not at all, and returns a line that says so. Refuses, at its place, everything that is no
/// answer, a place that cannot be written, and the file of the answers as that place.
Result<std::string> exportFile(const Request& request, const store::Library& library);

} // namespace bedside::cli
