// SPDX-License-Identifier: MIT
// The command "clinic": what a clinician needs beside a page.
#pragma once

#include "cli/request.h"

namespace bedside::cli {

/// Returns what is wrong with the request whatever the library has; empty where nothing is.
std::string clinicMisuse(const Request& request);

/// Returns the clinician's side of a page, or of the result of the answers, as text. Refuses a page that has none, and
/// everything that is no answer.
Result<std::string> clinic(const Request& request, const store::Library& library);

} // namespace bedside::cli
