// SPDX-License-Identifier: MIT
// What of a policy is only seen when it is used: whether its folder is there, and whether its logo can be printed.
#pragma once

#include "app/policy/policy_file.h"

namespace bedside::app {

/// Returns a remark where the folder to save to is not there. A network's folder may be slow to answer.
Faults folderRemarks(const PolicyReading& reading);

/// Returns what is wrong with the logo. Loads the code behind paper where there is a logo.
Faults logoRemarks(const PolicyReading& reading);

/// Writes each remark on the standard error, for whoever looks after this computer.
void tellRemarks(const Faults& remarks);

/// Tells both kinds of remarks, the first from beside the program, so that a slow folder holds nothing up.
void tellUse(const PolicyReading& reading);

} // namespace bedside::app
