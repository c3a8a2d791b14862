// SPDX-License-Identifier: MIT
// Which way a text runs, and what within it keeps its own way.
#pragma once

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

/// How many bytes a text has at the most that stays where its column begins whichever way it runs, such as a name. What
/// is longer begins at its own side.
inline constexpr std::size_t shortText = 60;

/// A part of a text. hasOwnOrder: among words from right to left it would be torn apart or turned round: a telephone
/// number, an address, a code.
struct OrderedPart {
    std::string text;
    bool hasOwnOrder = false;
    bool operator==(const OrderedPart&) const = default;
};

/// Returns the text in parts, of which no two neighbours are alike.
std::vector<OrderedPart> orderedParts(std::string_view text);

} // namespace bedside::document
