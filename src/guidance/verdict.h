// SPDX-License-Identifier: MIT
// What follows from one answer sheet, and for each thing the rule and the answers that caused it.
#pragma once

#include "guidance/guidance.h"

#include <bitset>

namespace bedside::guidance {

/// By the place of the question.
using QuestionSet = std::bitset<mostQuestions>;

/// A rule of an outcome that holds, and the answers (or, where it asks for them, the missing answers) that make it so.
struct Reason {
    std::size_t outcome = 0;
    std::size_t rule = 0; // of the outcome's rules
    QuestionSet questions;
    bool operator==(const Reason&) const = default;
};

struct ShownCard {
    std::size_t card = 0;
    QuestionSet questions; // whose answers bring it up
    bool operator==(const ShownCard&) const = default;
};

struct PositionAdvice {
    PositionState state = PositionState::Hidden;
    std::size_t pattern = 0;
    std::vector<MarkedPosition> more; // best first
    std::vector<MarkedPosition> less;
    Role first = Role::Less;          // whose advice stands first
    std::vector<std::size_t> changes; // of Positions::changes, those that count here
    bool operator==(const PositionAdvice&) const = default;
};

/// All numbers are places in the guidance.
struct Verdict {
    std::size_t outcome = 0;
    Urgency urgency = Urgency::Everyday;
    SexAdvice sexAdvice = SexAdvice::None;
    bool plain = false;                   // pages about sex may be shown
    std::vector<std::size_t> causes;      // of the outcome, in the order they are shown
    std::vector<std::size_t> also;        // other medical outcomes that hold, most urgent first
    std::vector<Reason> because;          // for the outcome, then for the others
    std::vector<TextId> texts;            // what is said at the outcome, in order, without the causes' scripts
    std::vector<ShownCard> cards;         // in order
    std::size_t firstView = 0;            // how many of the cards are seen at once
    std::vector<std::size_t> hiddenLines; // of the lines
    PositionAdvice positions;
    QuestionSet unanswered; // asked, to be answered, and without an answer
    bool operator==(const Verdict&) const = default;
};

} // namespace bedside::guidance
