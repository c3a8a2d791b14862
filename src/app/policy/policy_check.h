// SPDX-License-Identifier: MIT
// `bedside --check-policy`: tells an administrator what of a policy counts.
#pragma once

#include "app/policy/policy_keys.h"

#include <QString>

namespace bedside::app {

/// Reads the file, or where none is named the system's policy, prints each remark, and looks whether the folder is
/// there and the logo can be printed. Returns the exit code: 0 where all of it counts, 1 where something does not.
int checkPolicy(const QString& file, const PolicyWords& known);

} // namespace bedside::app
