// SPDX-License-Identifier: MIT
// What somebody may have meant who mistyped a name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bedside::cli {

/// Returns at most `most` of the names, those first that fewest changed letters make of the typed one.
std::vector<std::string> nearest(std::string_view typed, std::vector<std::string> names, std::size_t most = 3);

/// Returns the ids of the things, as names that may have been meant.
template <class Thing> std::vector<std::string> idsOf(const std::vector<Thing>& things) {
    std::vector<std::string> ids;
    for (const Thing& thing : things)
        ids.push_back(thing.id.text);
    return ids;
}

/// Returns a sentence that names the nearest three.
std::string nearestSentence(std::string_view typed, const std::vector<std::string>& names);

} // namespace bedside::cli
