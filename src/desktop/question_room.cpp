// SPDX-License-Identifier: MIT
#include "desktop/question_room.h"

#include "desktop/answer_cards.h"
#include "desktop/focus_ring.h"
#include "desktop/landing.h"
#include "desktop/measure.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int leastAboveCards = 2; // px more than between other things, so that the ring of a card touches no words
constexpr double aboveCards = 8;
constexpr int leastBetweenCards = 8; // the ring of one touches no other
constexpr double betweenCards = 12;

/// How close a question is set that would be too long for its page.
struct Closer {
    double share; // of the air that is usually there
    bool hasLowCards = false;
    bool isOneLine = false; // the things of which it asks for any
};
/// Step by step: low cards give more room than less air does.
constexpr Closer closer[] = {
    {1}, {0.7}, {0.4}, {0.7, true}, {0.4, true}, {0.2, true}, {0, true}, {0.4, true, true}, {0, true, true}};
/// What scrolls has air enough for the ring around a card, as far as two cards are in view so.
constexpr Closer closerInParts[] = {{0.4, true}, {0.2, true}, {0, true}, {0.4, true, true}, {0, true, true}};

void set(const QuestionRoom& room, const SetWords& setWords, const Closer& step) {
    const auto& [share, hasLowCards, isOneLine] = step;
    keepClose(room.rows, share, room.theme);
    room.answers.setContentsMargins(0, closeSpace(aboveCards, leastAboveCards, share, room.theme), 0, 0);
    room.cards.setTight(hasLowCards, closeSpace(betweenCards, leastBetweenCards, share, room.theme));
    if (setWords)
        setWords(share, isOneLine);
    room.answers.invalidate(); // which it would be only when all is laid out
    room.rows.invalidate();
}

int itemHeight(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// Returns how high all is that stands above the question.
int heightAbove(const QuestionRoom& room, int width) {
    int height = room.rows.contentsMargins().top();
    for (int nth = 0; room.rows.itemAt(nth)->widget() != &room.ask; ++nth)
        if (const QLayoutItem& item = *room.rows.itemAt(nth); !item.isEmpty())
            height += itemHeight(item, width) + room.rows.spacing();
    return height;
}

enum class From { Top, Question };

/// Returns whether as many of the cards are in view from there; one of several with the ring around it.
bool shows(const QuestionRoom& room, int cards, From from) {
    const QSize view = room.page.viewport()->size();
    const QMargins around = room.rows.contentsMargins();
    const QMargins beside = room.page.widget()->contentsMargins();
    const int width = view.width() - around.left() - around.right() - beside.left() - beside.right();
    const int above = from == From::Question ? heightAbove(room, width) - aboveQuestion : 0;
    int end = room.rows.totalHeightForWidth(view.width()) - above - room.cards.heightBehind(cards, width);
    if (cards < room.cards.count())
        end -= around.bottom() - (cards == 1 ? roomForRing : 0);
    return end <= view.height();
}

} // namespace

void keepAnswersInView(const QuestionRoom& room, const SetWords& setWords) {
    const auto setUntil = [&](const auto& steps, int cards, From from = From::Top) {
        return std::ranges::any_of(steps, [&](const Closer& step) {
            set(room, setWords, step);
            return shows(room, cards, from);
        });
    };
    const bool isDone = setUntil(closer, room.cards.count()) || setUntil(closerInParts, 2) ||
                        setUntil(closerInParts, 1) || setUntil(closerInParts, 2, From::Question);
    if (!isDone)
        set(room, setWords, closerInParts[0]);
}

} // namespace bedside::desktop
