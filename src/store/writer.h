// SPDX-License-Identifier: MIT
// Writes an edition as a content database. The same edition gives the same bytes.
#pragma once

#include "base/result.h"
#include "content/edition.h"

#include <filesystem>

namespace bedside::store {

/// Writes beside the file and renames over it, so a failure loses nothing that was there. Refuses, naming the place,
/// an edition whose parts do not fit together and a path that cannot be written.
Result<std::filesystem::path> writeDatabase(const content::Edition& edition, const std::filesystem::path& file);

} // namespace bedside::store
