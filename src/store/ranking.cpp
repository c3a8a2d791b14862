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

// What each phrase of the expression stands for, in the order that numbers them.
struct PhraseRole {
    std::size_t unit = 0;
    double share = 1.0;
};

std::vector<PhraseRole> roles(const std::vector<Unit>& units) {
    std::vector<PhraseRole> all;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        all.insert(all.end(), units[unit].typed.size(), {unit, 1.0 / static_cast<double>(units[unit].typed.size())});
        all.insert(all.end(), units[unit].synonyms.size(), {unit, synonymShare});
    }
    return all;
}

struct Found {
    double inTitle = 0.0;
    double inWords = 0.0;
};

double saturated(double count, int length) {
    return count / (count + 0.4 + 0.8 * static_cast<double>(length) / usualLength);
}

} // namespace

double score(const RowMatch& row, const WeighedQuery& query) {
    const std::vector<PhraseRole> phraseRoles = roles(query.units);
    std::vector<Found> found(query.units.size());
    double total = 0.0;
    const Occurrence* before = nullptr;
    for (const Occurrence& here : row.occurrences) {
        const PhraseRole& role = phraseRoles.at(static_cast<std::size_t>(here.phrase));
        Found& unit = found[role.unit];
        (here.column == IndexColumn::Title ? unit.inTitle : unit.inWords) += role.share;
        const bool neighbours = before != nullptr && before->column == here.column &&
                                before->phrase + 1 == here.phrase && before->offset + 1 == here.offset;
        if (neighbours)
            total += neighbourShare * query.weights[role.unit] / static_cast<double>(row.occurrences.size());
        before = &here;
    }
    for (std::size_t unit = 0; unit < found.size(); ++unit)
        total += query.weights[unit] * (titleShare * saturated(std::min(found[unit].inTitle, 1.0), row.titleLength) +
                                        saturated(found[unit].inWords, row.wordsLength));
    return total;
}

double weight(int rows, int all) { return std::log1p(static_cast<double>(all) / std::max(rows, 1)); }

} // namespace bedside::store
