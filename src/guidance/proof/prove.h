// SPDX-License-Identifier: MIT
// Explores every answer sheet and holds the guidance against its laws.
#pragma once

#include "guidance/proof/big_count.h"
#include "guidance/proof/frozen_table.h"
#include "guidance/sheet.h"

#include <optional>

namespace bedside::guidance {

/// law: its number, 1 to 10 (readable names: lawName). sheet: one with few answers that breaks it, where one sheet can
/// show that.
struct BrokenLaw {
    int law = 0;
    std::string what;
    std::optional<Sheet> sheet;
};

/// How many sheets show the outcome, one with few answers that does, and which of its causes any sheet shows.
struct OutcomeReach {
    std::size_t outcome = 0;
    BigCount sheets;
    std::optional<Sheet> example;
    std::vector<std::size_t> causes;
};

struct Proof {
    BigCount sheets; // all that there are: every answer to every question that is asked, or none
    std::vector<OutcomeReach> outcomes;
    std::vector<std::size_t> cards; // that any sheet shows
    std::vector<BrokenLaw> broken;
    std::size_t nodes = 0; // of the decision diagrams
};

/// Returns what was found, exactly and for every sheet.
Proof prove(const Guidance& guidance, const FrozenTable& table);

constexpr int lawCount = 10;

/// Returns what the law says, in one sentence.
std::string lawText(int law);

/// False for a law about what a page is made of: tests of the pages show it, and no exploring of sheets can.
bool isExplored(int law);

/// Returns true where both guidances give the same verdict on every sheet, but for the rules that explain it. They have
/// the same questions, outcomes, cards, lines and positions, in the same places.
bool sameVerdicts(const Guidance& a, const Guidance& b);

} // namespace bedside::guidance
