// SPDX-License-Identifier: MIT
// Which way a text runs, and what within it keeps its own way.
#pragma once

#include "document/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace bedside::document {

/// Returns whether the language (BCP 47) is written from right to left.
bool isRightToLeft(std::string_view language);

/// True where a letter of the text belongs to a script that runs from right to left. The text is UTF-8.
bool hasRightToLeft(std::string_view text);

/// True where the text has Latin letters and none from right to left, such as a title that stayed in English.
bool isLeftToRight(std::string_view text);

/// Returns the way of the text's first letter, as Unicode's rules have it for a text of which nothing else is known.
Way firstWay(std::string_view text);

/// Returns the way of the whole letterhead: all of its lines stand at one side.
Way wayOf(const Letterhead& letterhead);

/// Returns the way that words within were given; ByLetters where none was.
Way givenWay(const Inlines& inlines);

/// How many bytes a text has at the most that stays where its column begins whichever way it runs, such as a name. What
/// is longer begins at its own side.
inline constexpr std::size_t shortText = 60;

/// A part of a text. hasOwnOrder: among words from right to left it would be torn apart or turned round: a telephone
/// number, an address, a code, Latin words with what stands between them.
struct OrderedPart {
    std::string text;
    bool hasOwnOrder = false;
    bool operator==(const OrderedPart&) const = default;
};

/// Returns the text in parts. Two neighbours may both have their own order, and none else are alike.
std::vector<OrderedPart> orderedParts(std::string_view text);

/// Returns a part that has its own order as it is written between signs that keep it from left to right. Digits that
/// Arabic has of its own need more of them, which nobody sees.
std::string inOrder(const OrderedPart& part);

} // namespace bedside::document
