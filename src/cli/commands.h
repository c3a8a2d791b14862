// SPDX-License-Identifier: MIT
// The commands of bedside-cli.
#pragma once

#include "cli/request.h"

#include <span>

namespace bedside::cli {

/// Returns every command, in the order of the help.
std::span<const Command> commands();

/// Returns what --help prints.
std::string help();

} // namespace bedside::cli
