// SPDX-License-Identifier: MIT
// What one drawing shows, before it is drawn: people by their joints, and the things around them.
#pragma once

#include "compiler/drawing/curve.h"

#include <optional>
#include <string>
#include <vector>

namespace bedside::compiler {

/// Ink is the one whom the card speaks to. The tones tell roles apart, never sexes.
enum class Tone { Ink, Muted };

/// An arm is elbow and hand, a leg is knee, ankle and toe. It starts where it leaves the trunk. Empty: it is not seen.
using Limb = std::vector<Point>;

/// Where the arms leave the trunk of someone who is seen from behind.
struct Shoulders {
    Point near;
    Point far;
    bool operator==(const Shoulders&) const = default;
};

struct Person {
    Tone tone = Tone::Ink;
    Point head;
    Curve spine; // from the shoulders to the pelvis
    std::optional<Shoulders> shoulders;
    Limb nearArm;
    Limb farArm;
    Limb nearLeg;
    Limb farLeg;
    bool operator==(const Person&) const = default;

    Point nearShoulder() const { return shoulders ? shoulders->near : spine.from; }
    Point farShoulder() const { return shoulders ? shoulders->far : spine.from; }
};

enum class ThingKind { Bed, BedFromAbove, Bubble, Chair, Disc, Ground, Pillow, Table };

/// Where a thing is among the bodies: behind all, between far and near limbs, or in front of all.
enum class Depth { Behind, Between, Front };

enum class Facing { Left, Right };

struct Box {
    Point corner; // top left
    double width = 0;
    double height = 0;
    bool operator==(const Box&) const = default;
};

struct Thing {
    ThingKind kind = ThingKind::Ground;
    Box box;
    double turn = 0; // degrees, clockwise about the middle of the box
    Depth depth = Depth::Behind;
    Facing faces = Facing::Right; // of a chair or a bubble
    bool operator==(const Thing&) const = default;
};

enum class Align { Start, Middle, End };

/// A word at a place, with a thin line to the point that it names, if any.
struct Label {
    std::string key;
    Point at;
    Align align = Align::Middle;
    std::optional<Point> names;
    bool operator==(const Label&) const = default;
};

struct Scene {
    std::vector<Thing> things;
    std::vector<Person> people; // from the back to the front
    std::vector<Curve> arrows;  // the tip is where the curve ends
    std::vector<Label> labels;
    bool isSequence = false; // what comes first stands at the left, as words do that run to the right
    bool operator==(const Scene&) const = default;
};

/// Returns the scene as a mirror shows it, for words that run to the left.
Scene mirrored(Scene scene);

} // namespace bedside::compiler
