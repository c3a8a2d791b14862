// SPDX-License-Identifier: MIT
// All that is asked and all that follows from it, without a word of text: ids and logic only.
#pragma once

#include "guidance/card.h"
#include "guidance/outcome.h"
#include "guidance/position.h"
#include "guidance/question.h"

namespace bedside::guidance {

using FactId = Id<struct FactTag>;

/// A condition that others can name.
struct Fact {
    FactId id;
    Condition when;
    bool operator==(const Fact&) const = default;
};

/// Options of a question that may stand for one another without changing any verdict.
struct EqualOptions {
    std::size_t question = 0;
    AnswerBits options = 0;
    bool operator==(const EqualOptions&) const = default;
};

/// A fault-free guidance (codec/guidance_decoder.h) names only what exists, and no condition leads back to itself.
struct Guidance {
    std::vector<Part> parts;
    std::vector<Question> questions; // in the order they are asked
    std::vector<Fact> facts;
    std::size_t plain = 0;         // the fact that pages about sex may be shown
    std::vector<Outcome> outcomes; // the most urgent first: the first that holds is shown, and the last always holds
    std::vector<AdviceRule> sexAdvice;
    std::vector<Card> cards;
    CardOrder cardOrder;
    std::vector<Line> lines;
    std::vector<std::size_t> movementLines; // those with an axis: where two disagree, the earlier one here stays
    Positions positions;
    std::vector<EqualOptions> equalOptions;
    bool operator==(const Guidance&) const = default;
};

/// As many questions as a verdict can name.
constexpr std::size_t mostQuestions = 128;

} // namespace bedside::guidance
