// SPDX-License-Identifier: MIT
// The warning signs in short, in the groups that the guide has: whom one of them sends where, and how soon.
#pragma once

#include "content/guidance_text.h"
#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

/// now: call at once. today: be seen the same day. about: what holds for all of them.
struct SignGroups {
    List now;
    List today;
    Nodes about;
};

/// Returns the signs of the card in their order. One of which the guide does not say that it is for the same day is for
/// now.
SignGroups signGroups(const content::AdvicePage& signs, const Companions& companions);

/// Returns those for the same day below a heading of that level; nothing where there are none.
Nodes todaySigns(SignGroups groups, int level, const Companions& companions);

} // namespace bedside::document
