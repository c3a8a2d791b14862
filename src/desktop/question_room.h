// SPDX-License-Identifier: MIT
// Gives a question the air that its page has for it: less where all answers are in view then.
#pragma once

#include "screen/theme.h"

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace bedside::desktop {

class AnswerCards;

/// The parts of a page that share its room. All of them must outlive what is done with it.
struct QuestionRoom {
    QScrollArea& page;
    QVBoxLayout& rows;    ///< of the whole page
    QVBoxLayout& answers; ///< one of those rows
    const QWidget& ask;   ///< the question, another one
    AnswerCards& cards;
    const screen::Theme& theme;
};

/// Sets the words closer that are the page's own: that share of their usual air, and on one line where they may be.
using SetWords = std::function<void(double share, bool isOneLine)>;

/// Sets all as airy as lets every answer be seen from the top of the page; where none of that does, and the page
/// scrolls in any case, as airy as shows two of them, or one, or two from the question on.
void keepAnswersInView(const QuestionRoom& room, const SetWords& setWords = {});

} // namespace bedside::desktop
