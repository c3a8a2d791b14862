// SPDX-License-Identifier: MIT
// What the guidance must never fall short of: safety-table.json and safety-laws.json, both frozen. A change needs a
// clinician's signature.
#pragma once

#include "guidance/guidance.h"

#include <string>
#include <vector>

namespace bedside::guidance {

struct FrozenAnswer {
    QuestionId question;
    std::vector<std::string> options; // any of these
    bool operator==(const FrozenAnswer&) const = default;
};

/// All these answers together give at least the outcome, as the outcome or beside it, whatever else is answered; one
/// that is when asked does so while its question is asked.
struct FrozenRow {
    std::vector<FrozenAnswer> all;
    OutcomeId atLeast;
    bool whenAsked = false;
    bool operator==(const FrozenRow&) const = default;
};

struct FrozenOutcome {
    OutcomeId id;
    Urgency urgency = Urgency::Everyday;
    bool medical = false;
    bool stopsSex = false;  // its advice is to stop until seen
    bool showsCards = true; // safety cards among them
    std::vector<CauseId> causes;
    bool operator==(const FrozenOutcome&) const = default;
};

struct FrozenTable {
    std::vector<FrozenRow> rows;
    std::vector<QuestionId> calmerNotSure;   // there "not sure" is calmer than the worst option
    std::vector<FrozenOutcome> outcomes;     // in the order in which the first that holds is shown
    std::vector<QuestionId> mustAnswer;      // gentle advice and positions only once each that is asked is answered
    std::vector<QuestionId> neutral;         // never change the urgency
    std::vector<QuestionId> start;           // editing them never takes an outcome that stops sex away
    std::vector<FrozenAnswer> mayGrowCalmer; // options whose change to a worse one takes a follow-up question away
    std::vector<CardId> safetyCards;
    bool operator==(const FrozenTable&) const = default;
};

} // namespace bedside::guidance
