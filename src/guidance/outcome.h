// SPDX-License-Identifier: MIT
// What the answers can lead to: outcomes with their rules, and what is said at each.
#pragma once

#include "base/id.h"
#include "guidance/condition.h"

#include <optional>
#include <string>
#include <vector>

namespace bedside::guidance {

using OutcomeId = Id<struct OutcomeTag>;
using RuleId = Id<struct RuleTag>;
using CauseId = Id<struct CauseTag>;
using TextId = Id<struct TextTag>;

enum class Urgency { Emergency, Maternity, SameDay, AdultsOnly, SeeFirst, Unknown, Library, SlowDown, Everyday };
enum class SexAdvice { StopUntilSeen, None, PauseWhatHurts, GoGently };

/// cause is the place in the outcome's causes, of an outcome that has any.
struct Rule {
    RuleId id;
    std::optional<std::size_t> cause;
    Condition when;
    bool operator==(const Rule&) const = default;
};

/// A script of its own within an outcome.
struct Cause {
    CauseId id;
    TextId text;
    bool operator==(const Cause&) const = default;
};

/// Without a condition the text always belongs to its outcome.
struct TextUse {
    TextId text;
    std::optional<Condition> when;
    bool operator==(const TextUse&) const = default;
};

/// Holds when one of its rules does.
struct Outcome {
    OutcomeId id;
    Urgency urgency = Urgency::Everyday;
    bool medical = false;      // it is also named beside a more urgent outcome
    bool interrupts = false;   // it is shown at once, before the questions end
    std::vector<Cause> causes; // in the order they are shown
    std::vector<TextUse> texts;
    std::vector<Rule> rules;
    bool operator==(const Outcome&) const = default;
};

/// The first whose condition holds gives the advice.
struct AdviceRule {
    SexAdvice advice = SexAdvice::None;
    Condition when;
    bool operator==(const AdviceRule&) const = default;
};

} // namespace bedside::guidance
