// SPDX-License-Identifier: MIT
// A clinic's letterhead from its file: {"name": "...", "lines": ["...", "..."], "logo": "logo.svg"}.
#pragma once

#include "base/result.h"
#include "document/document.h"

#include <filesystem>

namespace bedside::cli {

/// Returns the letterhead; the logo is a file beside it, SVG or PNG. Refuses, at its place, an unknown key, what is too
/// long, and a logo that cannot be read. Whether the logo can be printed is the press's to say.
Result<document::Letterhead> letterheadOf(const std::filesystem::path& file);

} // namespace bedside::cli
