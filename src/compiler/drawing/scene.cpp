// SPDX-License-Identifier: MIT
#include "compiler/drawing/scene.h"

#include "compiler/drawing/drawing_style.h"

namespace bedside::compiler {

namespace {

void mirror(Point& point) { point.x = drawingStyle.width - point.x; }

void mirror(Curve& curve) {
    for (Point* point : {&curve.from, &curve.leaving, &curve.arriving, &curve.to})
        mirror(*point);
}

void mirror(Person& person) {
    mirror(person.head);
    mirror(person.spine);
    if (person.shoulders) {
        mirror(person.shoulders->near);
        mirror(person.shoulders->far);
    }
    for (Limb* limb : {&person.nearArm, &person.farArm, &person.nearLeg, &person.farLeg})
        for (Point& joint : *limb)
            mirror(joint);
}

void mirror(Thing& thing) {
    thing.box.corner.x = drawingStyle.width - thing.box.corner.x - thing.box.width;
    thing.turn = -thing.turn;
    thing.faces = thing.faces == Facing::Left ? Facing::Right : Facing::Left;
}

void mirror(Label& label) {
    mirror(label.at);
    label.align = label.align == Align::Start ? Align::End : label.align == Align::End ? Align::Start : label.align;
    if (label.names)
        mirror(*label.names);
}

} // namespace

Scene mirrored(Scene scene) {
    const auto each = [](auto& parts) {
        for (auto& part : parts)
            mirror(part);
    };
    each(scene.things);
    each(scene.people);
    each(scene.arrows);
    each(scene.labels);
    return scene;
}

} // namespace bedside::compiler
