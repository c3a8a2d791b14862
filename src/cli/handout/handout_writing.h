// SPDX-License-Identifier: MIT
// A handout as a file.
#pragma once

#include "cli/handout/handout_order.h"
#include "document/imprint.h"

namespace bedside::cli {

/// Writes the document in that format, whole or not at all, and returns a line that says so. Refuses, naming it, a
/// place that cannot be written; an older file is then as it was.
Result<std::string> writeHandout(const document::Document& document, const document::Imprint& imprint,
                                 const press::Layout& layout, Format format, const std::filesystem::path& file);

} // namespace bedside::cli
