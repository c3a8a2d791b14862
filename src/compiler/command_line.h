// SPDX-License-Identifier: MIT
// The program bedside-content: what it is asked, what it answers, and its exit codes.
#pragma once

#include <chrono>
#include <ostream>
#include <string>
#include <vector>

namespace bedside::compiler {

/// Runs one command. Returns 0 when all is well, 1 when the content has faults or the file cannot be written, and 2
/// when the command is not understood. Results go to `out`; faults, one a line, and then their count to `err`.
int runCommand(const std::vector<std::string>& arguments, std::chrono::year_month_day today, std::ostream& out,
               std::ostream& err);

} // namespace bedside::compiler
