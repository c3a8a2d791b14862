// SPDX-License-Identifier: MIT
// When a question is asked, a rule holds or a card is shown: a closed set of conditions, and no expression in a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

namespace bedside::guidance {

/// An answer as a number: of a choice the bit of its option, of a list the bits of all that were ticked (none ticked is
/// an answer too), of a whole number the number itself.
using AnswerBits = std::uint32_t;

enum class PositionState { Hidden, Greyed, Shown };

struct Condition;
using Conditions = std::vector<Condition>;

/// Of no parts it is true.
struct All {
    Conditions parts;
    bool operator==(const All&) const = default;
};
/// Of no parts it is false.
struct Any {
    Conditions parts;
    bool operator==(const Any&) const = default;
};
/// Holds one part, as Surely does: a vector, since a condition cannot hold itself.
struct Not {
    Conditions part;
    bool operator==(const Not&) const = default;
};
/// Yes where its part is known to be true, else no: here an answer that was not given counts as "no".
struct Surely {
    Conditions part;
    bool operator==(const Surely&) const = default;
};
/// The answer is one of the options; of a list, it has one of them.
struct Is {
    std::size_t question = 0;
    AnswerBits options = 0;
    bool operator==(const Is&) const = default;
};
struct AtLeast {
    std::size_t question = 0;
    AnswerBits number = 0;
    bool operator==(const AtLeast&) const = default;
};
struct CountAtLeast {
    std::vector<Is> answers;
    std::size_t least = 0;
    bool operator==(const CountAtLeast&) const = default;
};
/// A question that must be answered is asked and has no answer. Never unknown.
struct SomethingUnanswered {
    bool operator==(const SomethingUnanswered&) const = default;
};
/// A condition with a name, by its place in Guidance::facts.
struct FactHolds {
    std::size_t fact = 0;
    bool operator==(const FactHolds&) const = default;
};
/// One of the outcome's rules holds, whether or not a more urgent outcome is the one that is shown.
struct OutcomeHolds {
    std::size_t outcome = 0;
    bool operator==(const OutcomeHolds&) const = default;
};
/// The outcome that is shown is one of these. Only for what follows from it: cards, texts, lines, advice, positions.
struct OutcomeIs {
    std::vector<std::size_t> outcomes;
    bool operator==(const OutcomeIs&) const = default;
};
/// Only for lines.
struct PositionsAre {
    PositionState state = PositionState::Hidden;
    bool operator==(const PositionsAre&) const = default;
};

struct Condition {
    std::variant<All, Any, Not, Surely, Is, AtLeast, CountAtLeast, SomethingUnanswered, FactHolds, OutcomeHolds,
                 OutcomeIs, PositionsAre>
        value;
    bool operator==(const Condition&) const = default;
};

} // namespace bedside::guidance
