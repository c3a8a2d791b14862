// SPDX-License-Identifier: MIT
// The program bedside-cli, from its arguments to its exit code.
#pragma once

#include "store/embedded_content.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace bedside::cli {

/// Carries out what the arguments, without the program's name, ask for. contents are the content databases, one a
/// language, of which the first is asked where no language is named; in is read where an argument says so.
/// Writes the answer to out and what is wrong to err. Returns 0, or 1 where it failed, or 2 where it was not
/// understood. An out that breaks because its reader left is no failure.
int run(const std::vector<std::string>& arguments, const std::vector<store::EmbeddedContent>& contents,
        std::istream& in, std::ostream& out, std::ostream& err);

} // namespace bedside::cli
