// SPDX-License-Identifier: MIT
// How each kind of box is framed. Every frame can be told from the others in black alone.
#pragma once

#include "document/document.h"
#include "paper/ink.h"

#include <optional>
#include <vector>

namespace bedside::paper {

struct BoxStyle {
    double frame = 0; // thickness of the line round it, in points; 0 is none
    bool isDashed = false;
    double bar = 0; // thickness of the bar at its left
    Colour colour;  // of both
    std::optional<Colour> tint;
    bool hasTab = false; // its label stands out: white on black, or framed where nothing is filled
    Colour label;        // always easy to read

    /// Returns how far its text, of that size, stands from its left and its right.
    double inset(double textSize) const;
    /// Returns whether its text keeps away from all its sides.
    bool isEnclosed() const { return frame > 0 || tint; }
};

BoxStyle boxStyle(document::BoxKind kind, const Palette& palette);

/// Where a page ends within a box: its frame is open there, to tell that it goes on.
struct Open {
    bool above = false;
    bool below = false;
};

/// Returns the frame of a box of that style.
std::vector<Ink> frameOf(const BoxStyle& style, const Area& area, Open open = {});

/// Returns what stands behind the label of a box that has a tab.
Ink tabBehind(const Area& area, const Palette& palette);

} // namespace bedside::paper
