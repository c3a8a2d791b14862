// SPDX-License-Identifier: MIT
// What lies in the memory of the process after everything was destroyed that held it, and in its arguments.
#pragma once

#include <string>

namespace bedside::app {

/// Overwrites what is left on the stack below the caller and in the buffer of the connection to the screen, and gives
/// the heap's free pages back to the system. Freed memory itself is wiped as it is freed (wiping_free.cpp).
void scrubProcessMemory();

/// Overwrites the text where it lies, with zeros; its length stays.
void wipe(std::string& text);

/// Overwrites the words of the command line where they lie, and leaves the program's name alone: on Linux everybody can
/// read the rest of them as long as the program runs (/proc/PID/cmdline), and a link may speak of a person.
void wipeArguments(int& argc, char** argv);

} // namespace bedside::app
