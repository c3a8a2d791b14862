// SPDX-License-Identifier: MIT
// After Okapi BM25, with a share for titles and for neighbours, and without a pass over every row of the index.
#include "store/ranking.h"

#include <algorithm>
#include <cmath>

namespace bedside::store {

namespace {

constexpr double titleShare = 3.0;
constexpr double neighbourShare = 0.6;
constexpr double synonymShare = 0.8;
constexpr double usualLength = 30.0; // of a paragraph, in words

struct FoundUnit {
    double inTitle = 0.0;
    double inWords = 0.0;
};

double saturated(double count, int length) {
    return count / (count + 0.4 + 0.8 * static_cast<double>(length) / usualLength);
}

} // namespace

double weight(int rows, int all) { return std::log1p(static_cast<double>(all) / std::max(rows, 1)); }

Ranking::Ranking(const std::vector<Unit>& units) {
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        m_weights.push_back(units[unit].weight);
        const auto typed = units[unit].typed.size();
        m_roles.insert(m_roles.end(), typed, {unit, 1.0 / static_cast<double>(typed)});
        m_roles.insert(m_roles.end(), units[unit].synonyms.size(), {unit, synonymShare});
    }
}

double Ranking::score(const RowMatch& row) const {
    std::vector<FoundUnit> found(m_weights.size());
    double total = 0.0;
    const Occurrence* before = nullptr;
    for (const Occurrence& here : row.occurrences) {
        const Role& role = m_roles.at(static_cast<std::size_t>(here.phrase));
        FoundUnit& unit = found[role.unit];
        (here.column == IndexColumn::Title ? unit.inTitle : unit.inWords) += role.share;
        const bool neighbours = before != nullptr && before->column == here.column &&
                                before->phrase + 1 == here.phrase && before->offset + 1 == here.offset;
        if (neighbours)
            total += neighbourShare * m_weights[role.unit] / static_cast<double>(row.occurrences.size());
        before = &here;
    }
    for (std::size_t unit = 0; unit < found.size(); ++unit)
        total += m_weights[unit] * (titleShare * saturated(std::min(found[unit].inTitle, 1.0), row.titleLength) +
                                    saturated(found[unit].inWords, row.wordsLength));
    return total;
}

} // namespace bedside::store
