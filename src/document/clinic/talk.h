// SPDX-License-Identifier: MIT
// How to talk about a page: where the talk stands, how to open and close it, what to ask and examine.
#pragma once

#include "document/clinic/clinic_side.h"

namespace bedside::document {

/// Returns the parts of the talk, each under a heading of level 2. Of a question, what its part has is there for what
/// it lacks; of a result, what its causes, all other outcomes that hold and its cards ask and examine is added.
Nodes talk(const ClinicPage& page, const ClinicSources& sources);

} // namespace bedside::document
