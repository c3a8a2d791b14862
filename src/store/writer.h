// SPDX-License-Identifier: MIT
// Writes an edition as a content database. The same edition gives the same bytes.
#pragma once

#include "base/result.h"
#include "content/edition.h"

#include <filesystem>
#include <vector>

namespace bedside::store {

/// Returns the bytes of the edition's database, as Library::open takes them. Refuses, naming each place, an edition
/// whose parts do not fit together.
Result<std::vector<unsigned char>> databaseImage(const content::Edition& edition);

/// Writes those bytes beside the file and renames over it, so a failure loses nothing that was there. Refuses what
/// databaseImage refuses, and a path that cannot be written. Returns the path.
Result<std::filesystem::path> writeDatabase(const content::Edition& edition, const std::filesystem::path& file);

} // namespace bedside::store
