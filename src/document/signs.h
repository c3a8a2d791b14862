// SPDX-License-Identifier: MIT
// Pages without the signs between their words.
#pragma once

#include "document/document.h"

namespace bedside::document {

/// Takes away the numbers of studies and the signs of claims: on paper nothing can be pressed.
void removeSigns(Nodes& nodes);

/// Leaves of known words their words alone, too: in an emergency nothing stands between the words, or before the
/// buttons.
void removeSignsAndTerms(Nodes& nodes);

/// Takes away the signs of claims alone, where the numbers lead to a list on the same paper.
void removeClaimSigns(Nodes& nodes);

} // namespace bedside::document
