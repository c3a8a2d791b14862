// SPDX-License-Identifier: MIT
// Pieces of advice that answers bring up, in which order they come, and which of their lines would contradict others.
#pragma once

#include "base/id.h"
#include "guidance/condition.h"

#include <optional>
#include <string>
#include <vector>

namespace bedside::guidance {

using CardId = Id<struct CardTag>;
using LineId = Id<struct LineTag>;

/// A safety card is never dropped and always in the first view.
struct Card {
    CardId id;
    bool safety = false;
    Condition when;
    bool operator==(const Card&) const = default;
};

/// While its condition holds: only the cards to keep (and the safety cards, where they are kept), or all but those to
/// drop.
struct CardLimit {
    Condition when;
    bool keepsOnly = false;
    bool keepsSafety = false;
    std::vector<std::size_t> cards;
    bool operator==(const CardLimit&) const = default;
};

/// Cards that come right after the safety cards, while the condition holds.
struct CardLead {
    Condition when;
    std::vector<std::size_t> cards;
    bool operator==(const CardLead&) const = default;
};

enum class Axis { Bend, Arch, LoadOnTrunk, LieOnBack, WideLegs, Twist, Resume, Medicine };
constexpr std::size_t axisCount = 8;
enum class Way { Favour, Avoid };

/// A line of a card or of an outcome's text that is not always shown, or favours or avoids a movement.
struct Line {
    LineId id;
    std::optional<std::size_t> card; // whose line it is; where there is none, it is the text's
    std::string text;
    std::optional<Axis> axis;
    std::optional<Way> way; // there where axis is
    std::optional<Condition> when;
    bool operator==(const Line&) const = default;
};

/// True where one favours the movement that the other avoids.
inline bool disagree(const Line& a, const Line& b) { return a.axis && a.axis == b.axis && a.way != b.way; }

/// Safety cards come first, then those of the leads, then the first `atMost` of `then`; the others stand under "more".
struct CardOrder {
    std::vector<CardLimit> limits;
    std::vector<CardLead> leads;
    std::vector<std::size_t> then;
    std::size_t atMost = 0;
    bool operator==(const CardOrder&) const = default;
};

} // namespace bedside::guidance
