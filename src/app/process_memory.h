// SPDX-License-Identifier: MIT
// What lies in the memory of the process after everything was destroyed that held it.
#pragma once

namespace bedside::app {

/// Overwrites what is left on the stack below the caller, and gives the heap's free pages back to the system. Freed
/// memory itself is wiped as it is freed (wiping_free.cpp).
void scrubProcessMemory();

} // namespace bedside::app
