// SPDX-License-Identifier: MIT
#include "paper/parts/cards.h"

#include "paper/parts/lines.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace bedside::paper {

namespace {

constexpr double cutLine = 0.75;
constexpr double foldLine = 1;
constexpr double cardGap = 6;

/// A word beside a line, where the paper has room for it.
void nameLine(const std::string& word, double y, double width, const Place& place, const Desk& desk,
              std::vector<Ink>& inks) {
    const TextStyle style = desk.measures.foot();
    std::vector<Line> lines = desk.setter.decorate(word, style, place.width);
    if (lines.front().width + cardGap <= place.width - width)
        addLines(std::move(lines), style, place.x + width + cardGap, y - style.lineHeight / 2, inks);
}

/// From one side to the other.
Ink foldAcross(double x, double y, double width, const Desk& desk) {
    Outline fold{{x, y, width, 0}, foldLine, desk.measures.palette()("muted"), 0, Dash::Short};
    fold.hasSides = fold.hasBottom = false;
    return {fold, {}};
}

Ink foldDown(double x, double height, const Desk& desk) {
    Outline fold{{x, cardGap, 0, height - 2 * cardGap}, foldLine, desk.measures.palette()("muted"), 0, Dash::Short};
    fold.hasTop = fold.hasBottom = false;
    return {fold, {}};
}

/// The outline to cut along, and the folds across it, each as far from the next as a bank card is high: beside the
/// words of a card that is folded, and across where the next begins.
Piece sheetOf(double width, double height, double cardHeightOnIt, const Place& place, const Desk& desk) {
    const double half = cutLine / 2;
    Piece piece;
    piece.height = height;
    const Area whole{place.x + half, half, width - cutLine, height - cutLine};
    piece.inks.push_back({Outline{whole, cutLine, desk.measures.palette()("muted"), 0, Dash::Long}, {}});
    nameLine(desk.words.cut, desk.measures.foot().lineHeight / 2, width, place, desk, piece.inks);
    for (double y = cardHeight; y < height - cardHeight / 2; y += cardHeight) {
        const bool isBetween = std::abs(std::remainder(y, cardHeightOnIt)) < half;
        const double length = isBetween ? width - 2 * cardGap : cardInset;
        piece.inks.push_back(foldAcross(place.x + (isBetween ? cardGap : 0), y, length, desk));
        if (!isBetween)
            piece.inks.push_back(foldAcross(place.x + width - length, y, length, desk));
        nameLine(desk.words.fold, y, width, place, desk, piece.inks);
    }
    piece.before = piece.after = desk.measures.space(3);
    piece.tie = place.tie;
    return piece;
}

Piece cardsOf(std::vector<Piece> words, double height, const Place& place, const Desk& desk) {
    Piece piece =
        sheetOf(std::min(cardWidth, place.width), height * static_cast<double>(words.size()), height, place, desk);
    for (std::size_t card = 0; card < words.size(); ++card) {
        move(words[card].inks, place.x + cardInset, height * static_cast<double>(card) + cardInset);
        std::ranges::move(words[card].inks, std::back_inserter(piece.inks));
    }
    return piece;
}

Piece cardsBeside(std::vector<Piece> words, double height, const Place& place, const Desk& desk) {
    Piece piece = sheetOf(cardWidth * static_cast<double>(words.size()), height, height, place, desk);
    double x = place.x;
    for (Piece& card : words) {
        if (x > place.x)
            piece.inks.push_back(foldDown(x, height, desk));
        move(card.inks, x + cardInset, cardInset);
        std::ranges::move(card.inks, std::back_inserter(piece.inks));
        x += cardWidth;
    }
    return piece;
}

} // namespace

double foldedHeight(double content) {
    constexpr double tolerance = 0.01;
    return cardHeight * std::max(1.0, std::ceil((content - tolerance) / cardHeight));
}

void addCards(std::vector<Piece> words, Pair pair, const Place& place, const Desk& desk) {
    double content = 0;
    for (const Piece& card : words)
        content = std::max(content, card.height + 2 * cardInset);
    const double folded = foldedHeight(content);
    const double height = folded <= desk.measures.room() ? folded : content;
    if (pair == Pair::Beside) {
        desk.flow.pieces.push_back(cardsBeside(std::move(words), height, place, desk));
        return;
    }
    if (height * static_cast<double>(words.size()) <= desk.measures.room()) {
        desk.flow.pieces.push_back(cardsOf(std::move(words), height, place, desk));
        return;
    }
    for (Piece& card : words) { // no paper for the fold
        std::vector<Piece> alone;
        alone.push_back(std::move(card));
        desk.flow.pieces.push_back(cardsOf(std::move(alone), height, place, desk));
    }
}

} // namespace bedside::paper
