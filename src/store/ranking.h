// SPDX-License-Identifier: MIT
// How well a row answers a query.
#pragma once

#include "store/full_text.h"
#include "store/query.h"

namespace bedside::store {

/// Returns the weight of a unit that `rows` of all rows have: the rarer, the heavier.
double weight(int rows, int all);

/// Scores the rows that a query matches.
class Ranking {
public:
    explicit Ranking(const std::vector<Unit>& units);

    /// Returns the row's score, the higher the better: words of the title weigh more, rare words weigh more, a word
    /// said again weighs a little more, a short text more than a long one, and words that stand together as typed more.
    double score(const RowMatch& row) const;

private:
    // What a phrase of the query stands for; the query numbers its phrases in this order.
    struct Role {
        std::size_t unit = 0;
        double share = 1.0;
    };
    std::vector<Role> m_roles;
    std::vector<double> m_weights;
};

} // namespace bedside::store
