// SPDX-License-Identifier: MIT
// The answers that --answers names, and the questions they are answers to.
#pragma once

#include "cli/request.h"
#include "guidance/sheet.h"

namespace bedside::cli {

/// Refuses a library whose content asks no questions.
Result<guidance::Guidance> guidanceOf(const store::Library& library);

/// Returns the answers of the file, or of the standard input for "-". Refuses, at its place, everything that is no
/// answer.
Result<guidance::Sheet> sheetOf(const Request& request, const guidance::Guidance& guidance);

} // namespace bedside::cli
