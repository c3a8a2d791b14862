// SPDX-License-Identifier: MIT
// What a clinic typed for a handout, as it stands there.
#pragma once

#include "document/document.h"

#include <string>
#include <string_view>

namespace bedside::document {

/// Returns a paragraph for each part that an empty line parts, and a list for lines that begin with a hyphen or a
/// bullet. All of it stands at one side. In a note that runs the other way than the page, such lines stay as they were
/// typed, for a list has its marks at the side of the page.
Nodes typedNote(const std::string& text, std::string_view language);

} // namespace bedside::document
