// SPDX-License-Identifier: MIT
// How each kind of box is framed. Every frame can be told from the others in black alone.
#pragma once

#include "document/document.h"
#include "paper/ink.h"

#include <vector>

namespace bedside::paper {

struct BoxStyle {
    double frame = 0; // thickness of the line round it, in points; 0 is none
    bool isDashed = false;
    double bar = 0; // thickness of the bar at its left
    Colour colour;  // of both
    bool isTinted = false;
    bool hasTab = false; // its label stands white on black

    /// Returns the colour of its label, which is always easy to read.
    Colour labelColour() const;
    /// Returns how far its text stands from its left and its right.
    double inset() const;
};

BoxStyle boxStyle(document::BoxKind kind);

/// Returns the frame of a box of that kind.
std::vector<Ink> frameOf(document::BoxKind kind, const Area& area);

} // namespace bedside::paper
