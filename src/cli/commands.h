// SPDX-License-Identifier: MIT
// The commands of bedside-cli.
#pragma once

#include "cli/request.h"
#include "document/companions.h"

#include <span>

namespace bedside::cli {

/// Returns every command, in the order of the help.
std::span<const Command> commands();

/// Returns the country of that id. Refuses an unknown one, and names the nearest.
Result<content::Region> regionNamed(const std::string& id, const store::Library& library);

/// Returns what a page that leaves the program is looked up in, its studies aside.
document::Companions companionsOf(const store::Library& library, content::Region region);

/// Returns what --help prints.
std::string help();

} // namespace bedside::cli
