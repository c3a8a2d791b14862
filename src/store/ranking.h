// SPDX-License-Identifier: MIT
// How well a row answers a query.
#pragma once

#include "store/full_text.h"
#include "store/query.h"

namespace bedside::store {

/// What a query is worth asking: its units, and how rare each is.
struct WeighedQuery {
    std::vector<Unit> units;
    std::vector<double> weights; // of each unit; the rarer the heavier
};

/// Returns the row's score, the higher the better: words of the title weigh more, rare words weigh more, a word said
/// again weighs a little more, a short text more than a long one, and words that stand together as typed more.
double score(const RowMatch& row, const WeighedQuery& query);

/// Returns the weight of a unit that `rows` of all rows have.
double weight(int rows, int all);

} // namespace bedside::store
