// SPDX-License-Identifier: MIT
// The one style of all drawings: the sizes of a body and the widths of its lines.
#pragma once

namespace bedside::compiler {

/// In canvas units. The proportions are an adult's, seven heads tall with legs of half the height: with shorter limbs
/// these figures read as children, which they must never do.
struct DrawingStyle {
    double width = 320;
    double height = 200;

    double headRadius = 13;
    double neck = 22; // from the middle of the head to the shoulders
    double trunk = 62;
    double shoulder = 20; // from the spine, where someone is seen from behind
    double upperArm = 32;
    double forearm = 32; // with the hand
    double thigh = 42;
    double shank = 42;
    double foot = 12;
    double tolerance = 0.12; // how far off a length may be, as a share of it

    double hip = 12; // from the spine, where someone is seen from behind

    double trunkWidth = 13;
    double limbWidth = 9;
    double lumbarStart = 0.46; // shares of the trunk: the pelvis below it stays whole, for the legs to join
    double lumbarEnd = 0.86;
    double lumbarGap = 8; // clears the ground for the lumbar line, which would drown in ink
    double lumbarWidth = 5;
    double headRing = 4.5; // the head of the other one is a ring
    double gap = 2.5;      // keeps bodies apart where one passes before another

    double edgeWidth = 3;   // of things
    double thinWidth = 2.5; // of arrows
    double leaderWidth = 1.5;
    double shortestLeader = 20; // from a word to what it names
    double letterHeight = 13;
    double letterWidth = 8; // a generous guess, to see that a word stays on the canvas
};

inline constexpr DrawingStyle drawingStyle;

} // namespace bedside::compiler
