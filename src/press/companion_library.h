// SPDX-License-Identifier: MIT
// Libraries of our own that lie beside the program and are loaded when they are first needed.
#pragma once

#include "base/result.h"

#include <string>

namespace bedside::press {

using CompanionFunction = const void* (*)();

/// Returns the function of that name in the library of that name, which stays loaded. Refuses, with the system's
/// reason, where there is no such library.
Result<CompanionFunction> companionFunction(const std::string& library, const std::string& function);

} // namespace bedside::press
