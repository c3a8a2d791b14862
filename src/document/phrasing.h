// SPDX-License-Identifier: MIT
// How phrases and the content are put together.
#pragma once

#include "content/phrases.h"
#include "document/document.h"

namespace bedside::document {

inline constexpr const char* noBreakSpace = "\u00A0";

/// Returns "Date: ", to stand before what it names.
std::string labelOf(std::string_view label, const content::Phrases& phrases);

/// Inlines for a named place.
using InlinePlaces = std::vector<std::pair<std::string_view, Inlines>>;

/// Returns the phrase with inlines in its places. Words beside words become one.
Inlines fillInlines(std::string_view phrase, const InlinePlaces& places);

} // namespace bedside::document
