// SPDX-License-Identifier: MIT
// Which positions to try first, for the one who moves more and the one who moves less.
#pragma once

#include "base/id.h"
#include "guidance/condition.h"

#include <string>
#include <vector>

namespace bedside::guidance {

using PositionId = Id<struct PositionTag>;
using PatternId = Id<struct PatternTag>;

/// Worst first, so that the better mark is the greater one.
enum class Mark { Leave, Care, First };

/// stated: the authors of the study say so themselves; else it is our inference.
struct MarkedPosition {
    std::size_t position = 0;
    Mark mark = Mark::Care;
    bool stated = false;
    bool operator==(const MarkedPosition&) const = default;
};

enum class Role { More, Less };

/// Best first for each of the two roles; sources are the ids of studies, by the place of the position.
struct Pattern {
    PatternId id;
    Condition when;
    std::vector<MarkedPosition> more;
    std::vector<MarkedPosition> less;
    std::vector<std::vector<std::string>> moreSources;
    std::vector<std::vector<std::string>> lessSources;
    bool operator==(const Pattern&) const = default;
};

/// A condition that keeps the marks of some positions from being worse than `least` or better than `best`.
struct MarkChange {
    std::string id; // names its words
    Condition when;
    bool forMore = false;
    bool forLess = false;
    std::vector<std::size_t> positions;
    Mark least = Mark::Leave;
    Mark best = Mark::First;
    bool operator==(const MarkChange&) const = default;
};

struct StateRule {
    PositionState state = PositionState::Hidden;
    Condition when;
    bool operator==(const StateRule&) const = default;
};

/// Of patterns and states the first whose condition holds counts; the last pattern is also the order while positions
/// are not shown.
struct Positions {
    std::vector<PositionId> ids;
    std::vector<std::size_t> smallerRangeFirst; // for the one who moves less
    std::vector<Pattern> patterns;
    std::vector<StateRule> states;
    Condition moreFirst; // the reader is the one who moves more
    std::vector<MarkChange> changes;
    bool operator==(const Positions&) const = default;
};

} // namespace bedside::guidance
