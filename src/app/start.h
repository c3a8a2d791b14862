// SPDX-License-Identifier: MIT
// From the command line to the open window.
#pragma once

namespace bedside::app {

/// Runs the program and returns its exit code: 0 well, 1 the content could not be opened or
/// part of a policy that was to be checked does not count, 2 not understood.
int start(int argc, char** argv);

} // namespace bedside::app
