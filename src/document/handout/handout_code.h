// SPDX-License-Identifier: MIT
// The code on a handout: from which edition it is, and whether that still holds. It tells no answer, no result and no
// name.
#pragma once

#include "content/edition.h"

namespace bedside::document {

/// Current: as printed today. Superseded: a newer edition is here. Expired: its review is overdue. Unknown: not a code
/// of this guide, mistyped, or newer than this program.
enum class CodeState { Current, Superseded, Expired, Unknown };

/// Returns the code, such as "BS-7K3F-1.0.0-EN-PARTNER-9XQ2": article, version, language, handout, and a check on all
/// of these, in letters that are not mistaken for each other.
std::string handoutCode(const content::Article& article, const content::HandoutId& handout);

/// Returns what the code says on that day (ISO 8601). Small letters, spaces, hyphens and a stop behind it do not
/// matter; in the code of a handout that there is no more, the hyphens do.
CodeState stateOf(const std::string& code, const content::Article& article,
                  const std::vector<content::Handout>& handouts, const std::string& today);

} // namespace bedside::document
