// SPDX-License-Identifier: MIT
// Pages without the signs between their words.
#pragma once

#include "document/document.h"

namespace bedside::document {

/// Takes away the numbers of studies and the signs of claims: in an emergency nothing stands between the words, and on
/// paper nothing can be pressed.
void removeSigns(Nodes& nodes);

} // namespace bedside::document
