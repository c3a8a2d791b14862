// SPDX-License-Identifier: MIT
// The order that makes the same edition the same bytes.
#pragma once

#include <algorithm>
#include <vector>

namespace bedside::store {

/// Returns the things by id, without copying them; they must outlive the result.
template <class Thing> std::vector<const Thing*> byId(const std::vector<Thing>& things) {
    std::vector<const Thing*> ordered;
    for (const Thing& thing : things)
        ordered.push_back(&thing);
    std::ranges::stable_sort(
        ordered, {}, [](const Thing* thing) -> const auto& { return thing->id; });
    return ordered;
}

} // namespace bedside::store
