// SPDX-License-Identifier: MIT
#include "compiler/drawing/thing_drawing.h"

#include "compiler/drawing/drawing_style.h"

#include <algorithm>
#include <cmath>

namespace bedside::compiler {

namespace {

struct Sides {
    double left, top, right, bottom;
};

Sides sidesOf(const Box& box) {
    return {box.corner.x, box.corner.y, box.corner.x + box.width, box.corner.y + box.height};
}

void edge(const std::vector<Point>& points, Pen& pen) { pen.line(points, colour::muted, drawingStyle.edgeWidth); }

void drawBed(const Box& box, Pen& pen) {
    const Sides at = sidesOf(box);
    pen.box(box, std::min(7.0, box.height / 2), 0, colour::soft, colour::none, 0);
    edge({{at.left + 6, at.top}, {at.right - 6, at.top}}, pen);
}

/// The seat is the top of the box but for the back, which rises above it.
void drawChair(const Box& box, Facing faces, Pen& pen) {
    const Sides at = sidesOf(box);
    const double back = faces == Facing::Right ? at.left : at.right;
    const double front = faces == Facing::Right ? at.right : at.left;
    const double lean = faces == Facing::Right ? -5 : 5;
    const double seat = at.bottom - drawingStyle.shank;
    edge({{back + lean, at.top}, {back, seat}, {front, seat}}, pen);
    edge({{back, seat}, {back + lean, at.bottom}}, pen);
    edge({{front, seat}, {front, at.bottom}}, pen);
}

void drawTable(const Box& box, Pen& pen) {
    const Sides at = sidesOf(box);
    edge({{at.left, at.top}, {at.right, at.top}}, pen);
    edge({{at.left + 8, at.top}, {at.left + 8, at.bottom}}, pen);
    edge({{at.right - 8, at.top}, {at.right - 8, at.bottom}}, pen);
}

void drawBubble(const Box& box, Facing faces, Pen& pen) {
    const Sides at = sidesOf(box);
    const double root = faces == Facing::Right ? at.right - 16 : at.left + 16;
    const double tip = faces == Facing::Right ? at.right - 6 : at.left + 6;
    pen.box(box, 10, 0, colour::soft, colour::muted, drawingStyle.edgeWidth);
    pen.shape({{root - 6, at.bottom - 2}, {root + 6, at.bottom - 2}, {tip, at.bottom + 8}}, colour::soft);
    edge({{root - 6, at.bottom}, {tip, at.bottom + 8}, {root + 6, at.bottom}}, pen);
}

} // namespace

void drawThing(const Thing& thing, Pen& pen) {
    const Box& box = thing.box;
    const Sides at = sidesOf(box);
    switch (thing.kind) {
    case ThingKind::Bed:
        return drawBed(box, pen);
    case ThingKind::BedFromAbove:
        return pen.box(box, 14, 0, colour::soft, colour::muted, drawingStyle.edgeWidth);
    case ThingKind::Bubble:
        return drawBubble(box, thing.faces, pen);
    case ThingKind::Chair:
        return drawChair(box, thing.faces, pen);
    case ThingKind::Disc:
        return pen.disc({(at.left + at.right) / 2, (at.top + at.bottom) / 2}, box.width / 2, colour::soft);
    case ThingKind::Ground:
        return edge({{at.left, at.top}, {at.right, at.top}}, pen);
    case ThingKind::Pillow:
        return pen.box(box, std::min(box.width, box.height) * 0.45, thing.turn, colour::surface, colour::muted,
                       drawingStyle.edgeWidth);
    case ThingKind::Table:
        return drawTable(box, pen);
    }
}

void drawArrow(const Curve& arrow, Pen& pen) {
    const double way = distance(arrow.arriving, arrow.to);
    const Point ahead{(arrow.to.x - arrow.arriving.x) / way, (arrow.to.y - arrow.arriving.y) / way};
    constexpr double length = 7;
    constexpr double spread = 5;
    const Point neck{arrow.to.x - ahead.x * length, arrow.to.y - ahead.y * length};
    pen.curve(arrow, colour::accent, drawingStyle.thinWidth);
    pen.line({{neck.x - ahead.y * spread, neck.y + ahead.x * spread},
              arrow.to,
              {neck.x + ahead.y * spread, neck.y - ahead.x * spread}},
             colour::accent, drawingStyle.thinWidth);
}

/// Beside the words where they start or end, else above or below their middle.
Point leaderStart(const Label& label) {
    const double middle = label.at.y - drawingStyle.letterHeight * 0.36;
    switch (label.align) {
    case Align::Start:
        return {label.at.x - 4, middle};
    case Align::End:
        return {label.at.x + 4, middle};
    case Align::Middle:
        break;
    }
    return {label.at.x, label.names->y > label.at.y ? label.at.y + 5 : label.at.y - drawingStyle.letterHeight};
}

void drawLabel(const Label& label, std::string_view words, Pen& pen) {
    if (label.names) {
        const Point start = leaderStart(label);
        const double way = distance(start, *label.names);
        pen.line({start, between(start, *label.names, 1 - (drawingStyle.trunkWidth / 2 + 3) / way)}, colour::accent,
                 drawingStyle.leaderWidth);
    }
    pen.text(label.at, label.align, words, colour::accent);
}

} // namespace bedside::compiler
