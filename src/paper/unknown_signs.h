// SPDX-License-Identifier: MIT
// Signs that no font on this computer has.
#pragma once

#include "paper/passage.h"

#include <pango/pango.h>

namespace bedside::paper {

/// Returns the passage with an empty square in place of each sign that no font of its layout has, however many
/// characters make it. What is read aloud stays.
Passage withoutUnknownSigns(Passage passage, PangoLayout* layout);

} // namespace bedside::paper
