// SPDX-License-Identifier: MIT
#include "compiler/drawing/body_drawing.h"

#include "compiler/drawing/drawing_style.h"

namespace bedside::compiler {

namespace {

std::string_view toneColour(Tone tone) { return tone == Tone::Ink ? colour::ink : colour::muted; }

void drawLimb(Point root, const Limb& joints, Tone tone, Pen& pen) {
    if (joints.empty())
        return;
    std::vector<Point> limb{root};
    limb.insert(limb.end(), joints.begin(), joints.end());
    // The gap starts outside the trunk, or it would cut the limb off from its own body.
    std::vector<Point> gap = limb;
    const double width = drawingStyle.limbWidth + 2 * drawingStyle.gap;
    gap.front() = between(limb[0], limb[1], (drawingStyle.trunkWidth + width) / 2 / distance(limb[0], limb[1]));
    pen.line(gap, colour::surface, width);
    pen.line(limb, toneColour(tone), drawingStyle.limbWidth);
}

/// A limb behind the trunk would lose its root to the gap around the trunk; this gives it back.
void drawRoot(Point root, const Limb& joints, Tone tone, Pen& pen) {
    if (joints.empty())
        return;
    const double length = drawingStyle.trunkWidth / 2 + 2 * drawingStyle.gap;
    pen.line({root, between(root, joints[0], length / distance(root, joints[0]))}, toneColour(tone),
             drawingStyle.limbWidth);
}

/// The back of someone seen from behind: shoulders and hips, joined by a line as wide as a limb.
void drawBack(const Person& person, std::string_view tone, Pen& pen) {
    const Point neck = person.spine.from;
    const Point pelvis = person.spine.to;
    const Point near = person.shoulders->near;
    const Point far = person.shoulders->far;
    const double share = drawingStyle.hip / distance(near, far);
    const Point aside{(near.x - far.x) * share, (near.y - far.y) * share};
    const std::vector<Point> back{neck, near, {pelvis.x + aside.x, pelvis.y}, {pelvis.x - aside.x, pelvis.y},
                                  far,  neck};
    pen.line(back, colour::surface, drawingStyle.limbWidth + 2 * drawingStyle.gap);
    drawRoot(person.farShoulder(), person.farArm, person.tone, pen);
    pen.line(back, tone, drawingStyle.limbWidth);
    pen.shape(back, tone);
}

void drawTrunk(const Person& person, Pen& pen) {
    const std::string_view tone = toneColour(person.tone);
    if (person.shoulders)
        return drawBack(person, tone, pen);
    pen.curve(person.spine, colour::surface, drawingStyle.trunkWidth + 2 * drawingStyle.gap);
    drawRoot(person.spine.to, person.farLeg, person.tone, pen);
    drawRoot(person.spine.from, person.farArm, person.tone, pen);
    pen.curve(person.spine, tone, drawingStyle.trunkWidth);
}

} // namespace

void drawFarLimbs(const Person& person, Pen& pen) {
    drawLimb(person.spine.to, person.farLeg, person.tone, pen);
    drawLimb(person.farShoulder(), person.farArm, person.tone, pen);
}

void drawTrunkAndHead(const Person& person, Pen& pen) {
    drawTrunk(person, pen);
    const Curve lumbar = stretchOf(person.spine, drawingStyle.lumbarStart, drawingStyle.lumbarEnd);
    pen.curve(lumbar, colour::surface, drawingStyle.lumbarGap);
    pen.curve(lumbar, colour::accent, drawingStyle.lumbarWidth);
    pen.disc(person.head, drawingStyle.headRadius + drawingStyle.gap, colour::surface);
    pen.disc(person.head, drawingStyle.headRadius, toneColour(person.tone));
    // Tells the two apart on paper that knows only black.
    if (person.tone == Tone::Muted)
        pen.disc(person.head, drawingStyle.headRadius - drawingStyle.headRing, colour::surface);
}

void drawNearLimbs(const Person& person, Pen& pen) {
    drawLimb(person.spine.to, person.nearLeg, person.tone, pen);
    drawLimb(person.nearShoulder(), person.nearArm, person.tone, pen);
}

} // namespace bedside::compiler
