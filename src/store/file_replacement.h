// SPDX-License-Identifier: MIT
// Puts new bytes in a file's place, all of them or none.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <span>

namespace bedside::store {

/// Writes a new file of a name of its own beside it and gives that the file's name. Refuses, naming the path and the
/// reason, a folder, a device and what cannot be written; the file is then as it was, and nothing new stands beside it.
/// Returns the file's path.
Result<std::filesystem::path> replaceFile(const std::filesystem::path& file, std::span<const unsigned char> bytes);

} // namespace bedside::store
