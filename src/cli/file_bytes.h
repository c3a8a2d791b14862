// SPDX-License-Identifier: MIT
// The bytes of a file that somebody names, or of the standard input.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <iosfwd>
#include <string>

namespace bedside::cli {

/// Returns the bytes of the file, at most so many and one more, so that who reads them sees that there are too many.
/// Refuses, naming it, what cannot be read.
Result<std::string> fileBytes(const std::filesystem::path& file, std::size_t most);

/// The same of the standard input.
Result<std::string> inputBytes(std::istream* input, std::size_t most);

/// What "-" is called where something is wrong with it.
inline constexpr const char* standardInput = "standard input";

} // namespace bedside::cli
