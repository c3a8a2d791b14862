// SPDX-License-Identifier: MIT
// Positions in order, as they stand on a result and on the page that explores them.
#pragma once

#include "document/verdict_parts.h"

namespace bedside::document {

/// Returns what a result says of positions: in order, greyed, or nothing where they are hidden.
Nodes positionNodes(const VerdictParts& parts);

/// Returns what stands before positions: only who wants to, and what all of it rests on.
Nodes positionGrounds(const content::GuidanceText& words, const Companions& companions);

/// Returns that, and what the pattern means.
Nodes positionOpening(const VerdictParts& parts, std::size_t pattern);

/// Returns the words behind a label.
Paragraph labelled(const std::string& label, Inlines inlines);

/// The order for one role, and where its reasons and sources stand.
struct PositionOrder {
    std::size_t pattern = 0;
    guidance::Role role = guidance::Role::Less;
    std::vector<guidance::MarkedPosition> marked;
    bool waits = false;
};

/// Returns the mark in words, who says so, and the studies it comes from.
Paragraph markLine(const VerdictParts& parts, const PositionOrder& order, const guidance::MarkedPosition& marked);

/// Returns one card a position, best first.
Nodes positionCards(const VerdictParts& parts, const PositionOrder& order);

/// Returns why the person's own answers change the marks.
Nodes changeWords(const VerdictParts& parts, const std::vector<std::size_t>& changes);

} // namespace bedside::document
