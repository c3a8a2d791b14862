// SPDX-License-Identifier: MIT
// Cards to be cut out of the paper.
#pragma once

#include "paper/flow_place.h"

#include <vector>

namespace bedside::paper {

inline constexpr double cardWidth = 85.6 * millimetre; // a bank card
inline constexpr double cardHeight = 54 * millimetre;
inline constexpr double cardInset = 4 * millimetre;

/// Two cards with a fold between them: one below the other, or beside it.
enum class Pair { Stacked, Beside };

/// Returns how high a card with so much on it is: as high as a bank card, or as several, between which it is folded.
double foldedHeight(double content);

/// Appends one card, or two with a fold between them, each whole on its page.
/// words is what stands on each, from its own left and top.
void addCards(std::vector<Piece> words, Pair pair, const Place& place, const Desk& desk);

} // namespace bedside::paper
