// SPDX-License-Identifier: MIT
#include "paper/parts/cards.h"

#include "paper/parts/lines.h"

#include <algorithm>
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

Piece cardsOf(std::vector<Piece> words, double height, const Place& place, const Desk& desk) {
    const double width = std::min(cardWidth, place.width);
    const double half = cutLine / 2;
    const Colour colour = desk.measures.palette()("muted");
    Piece piece;
    piece.height = height * static_cast<double>(words.size());
    const Area whole{place.x + half, half, width - cutLine, piece.height - cutLine};
    piece.inks.push_back({Outline{whole, cutLine, colour, 0, Dash::Long}, {}});
    nameLine(desk.words.cut, desk.measures.foot().lineHeight / 2, width, place, desk, piece.inks);
    for (std::size_t card = 0; card < words.size(); ++card) {
        const double top = height * static_cast<double>(card);
        if (card > 0) {
            Outline fold{{place.x + cardGap, top, width - 2 * cardGap, 0}, foldLine, colour, 0, Dash::Short};
            fold.hasSides = fold.hasBottom = false;
            piece.inks.push_back({fold, {}});
            nameLine(desk.words.fold, top, width, place, desk, piece.inks);
        }
        move(words[card].inks, place.x + cardInset, top + cardInset);
        std::ranges::move(words[card].inks, std::back_inserter(piece.inks));
    }
    piece.before = piece.after = desk.measures.space(3);
    piece.tie = place.tie;
    return piece;
}

Piece cardsBeside(std::vector<Piece> words, double height, const Place& place, const Desk& desk) {
    const double half = cutLine / 2;
    const Colour colour = desk.measures.palette()("muted");
    Piece piece;
    piece.height = height;
    const Area whole{place.x + half, half, cardWidth * static_cast<double>(words.size()) - cutLine, height - cutLine};
    piece.inks.push_back({Outline{whole, cutLine, colour, 0, Dash::Long}, {}});
    double x = place.x;
    for (Piece& card : words) {
        if (x > place.x) {
            Outline fold{{x, cardGap, 0, height - 2 * cardGap}, foldLine, colour, 0, Dash::Short};
            fold.hasTop = fold.hasBottom = false;
            piece.inks.push_back({fold, {}});
        }
        move(card.inks, x + cardInset, cardInset);
        std::ranges::move(card.inks, std::back_inserter(piece.inks));
        x += cardWidth;
    }
    piece.before = piece.after = desk.measures.space(3);
    piece.tie = place.tie;
    return piece;
}

} // namespace

void addCards(std::vector<Piece> words, Pair pair, const Place& place, const Desk& desk) {
    double height = cardHeight;
    for (const Piece& card : words)
        height = std::max(height, card.height + 2 * cardInset);
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
