// SPDX-License-Identifier: MIT
#include "compiler/drawing/scene_reading.h"

#include "compiler/drawing/drawing_style.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace bedside::compiler {

namespace {

using Keys = std::initializer_list<std::string_view>;

bool isAmongKeys(std::string_view key, Keys keys) { return std::find(keys.begin(), keys.end(), key) != keys.end(); }

double readNumber(const Spot& spot, Faults& faults) {
    if (spot.value.is_number())
        return spot.value.get<double>();
    faults.push_back(spot.fault("should be a number"));
    return 0;
}

template <class Value>
Value readWord(const Spot& spot, std::initializer_list<std::pair<std::string_view, Value>> words, Faults& faults) {
    std::string known;
    for (const auto& [word, value] : words) {
        if (spot.value == word)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(word);
    }
    faults.push_back(spot.fault("should be one of: " + known));
    return words.begin()->second;
}

/// Says whether the value is a list of that many items.
bool checkList(const Spot& spot, std::size_t least, std::size_t most, std::string_view what, Faults& faults) {
    if (spot.value.is_array() && spot.value.size() >= least && spot.value.size() <= most)
        return true;
    const std::string count = std::to_string(least) + (most == least ? "" : " to " + std::to_string(most));
    faults.push_back(spot.fault("should be a list of " + count + " " + std::string(what)));
    return false;
}

Point readPoint(const Spot& spot, Faults& faults) {
    if (!checkList(spot, 2, 2, "numbers, x and y", faults))
        return {};
    const Point point{readNumber(spot[0], faults), readNumber(spot[1], faults)};
    if (point.x < 0 || point.x > drawingStyle.width || point.y < 0 || point.y > drawingStyle.height)
        faults.push_back(spot.fault("is off the canvas"));
    return point;
}

std::vector<Point> readPoints(const Spot& spot, std::size_t count, Faults& faults) {
    std::vector<Point> points;
    if (checkList(spot, count, count, "points", faults))
        for (std::size_t i = 0; i < count; ++i)
            points.push_back(readPoint(spot[i], faults));
    return points;
}

Curve readCurve(const Spot& spot, Faults& faults) {
    const std::vector<Point> points = readPoints(spot, 4, faults);
    return points.empty() ? Curve{} : Curve{points[0], points[1], points[2], points[3]};
}

Curve readArrow(const Spot& spot, Faults& faults) {
    const Curve arrow = readCurve(spot, faults);
    if (arrow != Curve{} && arrow.arriving == arrow.to)
        faults.push_back(spot.fault("should not end on its last handle: the tip would point nowhere"));
    return arrow;
}

template <class Read> auto readAll(const Spot& parent, const std::string& key, Faults& faults, Read read) {
    std::vector<decltype(read(parent, faults))> values;
    if (!parent.has(key) || !checkList(parent[key], 0, 99, "items", faults))
        return values;
    for (std::size_t i = 0; i < parent[key].value.size(); ++i)
        values.push_back(read(parent[key][i], faults));
    return values;
}

void checkLength(const Spot& spot, std::string_view part, double is, double should, Faults& faults) {
    if (std::abs(is - should) <= should * drawingStyle.tolerance)
        return;
    const auto rounded = [](double length) { return std::to_string(std::lround(length)); };
    faults.push_back(
        spot.fault(std::string(part) + " is " + rounded(is) + " long and should be about " + rounded(should)));
}

struct Part {
    std::string_view name;
    double length;
};
constexpr std::array arm{Part{"the upper arm", drawingStyle.upperArm}, Part{"the forearm", drawingStyle.forearm}};
constexpr std::array leg{Part{"the thigh", drawingStyle.thigh}, Part{"the shank", drawingStyle.shank},
                         Part{"the foot", drawingStyle.foot}};

template <std::size_t Count>
Limb readLimb(const Spot& person, const std::string& key, Point root, const std::array<Part, Count>& parts,
              Faults& faults) {
    if (!person.has(key))
        return {};
    Limb limb = readPoints(person[key], Count, faults);
    Point last = root;
    for (std::size_t joint = 0; joint < limb.size(); ++joint) {
        checkLength(person[key][joint], parts[joint].name, distance(last, limb[joint]), parts[joint].length, faults);
        last = limb[joint];
    }
    return limb;
}

Shoulders readShoulders(const Spot& spot, Point neck, Faults& faults) {
    const std::vector<Point> points = readPoints(spot, 2, faults);
    if (points.empty())
        return {};
    for (std::size_t i = 0; i < points.size(); ++i)
        checkLength(spot[i], "the shoulder", distance(neck, points[i]), drawingStyle.shoulder, faults);
    checkLength(spot, "the back from shoulder to shoulder", distance(points[0], points[1]), 2 * drawingStyle.shoulder,
                faults);
    return {points[0], points[1]};
}

Person readPerson(const Spot& spot, Faults& faults) {
    Person person;
    if (!checkFields(spot, {"tone", "head", "spine"}, {"shoulders", "near_arm", "far_arm", "near_leg", "far_leg"},
                     faults))
        return person;
    person.tone = readWord<Tone>(spot["tone"], {{"ink", Tone::Ink}, {"muted", Tone::Muted}}, faults);
    person.head = readPoint(spot["head"], faults);
    person.spine = readCurve(spot["spine"], faults);
    checkLength(spot["head"], "the neck", distance(person.head, person.spine.from), drawingStyle.neck, faults);
    checkLength(spot["spine"], "the spine", lengthOf(person.spine), drawingStyle.trunk, faults);
    if (spot.has("shoulders"))
        person.shoulders = readShoulders(spot["shoulders"], person.spine.from, faults);
    person.nearArm = readLimb(spot, "near_arm", person.nearShoulder(), arm, faults);
    person.farArm = readLimb(spot, "far_arm", person.farShoulder(), arm, faults);
    person.nearLeg = readLimb(spot, "near_leg", person.spine.to, leg, faults);
    person.farLeg = readLimb(spot, "far_leg", person.spine.to, leg, faults);
    return person;
}

ThingKind readKind(const Spot& spot, Faults& faults) {
    return readWord<ThingKind>(spot,
                               {{"bed", ThingKind::Bed},
                                {"bed-from-above", ThingKind::BedFromAbove},
                                {"bubble", ThingKind::Bubble},
                                {"chair", ThingKind::Chair},
                                {"disc", ThingKind::Disc},
                                {"ground", ThingKind::Ground},
                                {"pillow", ThingKind::Pillow},
                                {"table", ThingKind::Table}},
                               faults);
}

/// What people rest on is drawn last, so that the gap around a limb does not bite into it.
Depth usualDepth(ThingKind kind) {
    switch (kind) {
    case ThingKind::Bed:
    case ThingKind::Chair:
    case ThingKind::Ground:
    case ThingKind::Table:
        return Depth::Front;
    default:
        return Depth::Behind;
    }
}

Box readBox(const Spot& spot, Faults& faults) {
    if (!checkList(spot, 4, 4, "numbers: x, y, width and height", faults))
        return {};
    std::array<double, 4> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = readNumber(spot[i], faults);
    const auto [x, y, width, height] = numbers;
    if (width < 0 || height < 0 || x < 0 || y < 0 || x + width > drawingStyle.width || y + height > drawingStyle.height)
        faults.push_back(spot.fault("is off the canvas"));
    return {{x, y}, width, height};
}

Thing readThing(const Spot& spot, Faults& faults) {
    Thing thing;
    if (!checkFields(spot, {"kind", "box"}, {"turn", "depth", "faces"}, faults))
        return thing;
    thing.kind = readKind(spot["kind"], faults);
    thing.box = readBox(spot["box"], faults);
    thing.depth = usualDepth(thing.kind);
    if (spot.has("turn"))
        thing.turn = readNumber(spot["turn"], faults);
    if (spot.has("depth"))
        thing.depth = readWord<Depth>(
            spot["depth"], {{"behind", Depth::Behind}, {"between", Depth::Between}, {"front", Depth::Front}}, faults);
    if (spot.has("faces"))
        thing.faces = readWord<Facing>(spot["faces"], {{"left", Facing::Left}, {"right", Facing::Right}}, faults);
    if (std::abs(thing.turn) > 90)
        faults.push_back(spot["turn"].fault("should be from -90 to 90 degrees"));
    if (spot.has("turn") && thing.kind != ThingKind::Pillow)
        faults.push_back(spot["turn"].fault("should be left out: only a pillow turns"));
    if (spot.has("faces") && thing.kind != ThingKind::Chair && thing.kind != ThingKind::Bubble)
        faults.push_back(spot["faces"].fault("should be left out: only a chair or a bubble faces anywhere"));
    return thing;
}

Label readLabel(const Spot& spot, Faults& faults) {
    Label label;
    if (!checkFields(spot, {"key", "at"}, {"align", "names"}, faults))
        return label;
    if (spot["key"].value.is_string())
        label.key = spot["key"].value.get<std::string>();
    else
        faults.push_back(spot["key"].fault("should be a text"));
    label.at = readPoint(spot["at"], faults);
    if (spot.has("align"))
        label.align = readWord<Align>(
            spot["align"], {{"middle", Align::Middle}, {"start", Align::Start}, {"end", Align::End}}, faults);
    if (spot.has("names"))
        label.names = readPoint(spot["names"], faults);
    if (label.names && distance(*label.names, label.at) < drawingStyle.shortestLeader)
        faults.push_back(spot["names"].fault("should be further from its word"));
    return label;
}

} // namespace

Fault Spot::fault(std::string what) const {
    const std::string path = pointer.to_string();
    return {std::string(file) + (path.empty() ? "" : ":" + path), std::move(what)};
}

bool checkFields(const Spot& object, Keys needed, Keys optional, Faults& faults) {
    if (!object.value.is_object()) {
        faults.push_back(object.fault("should be an object"));
        return false;
    }
    for (const auto& field : object.value.items())
        if (!isAmongKeys(field.key(), needed) && !isAmongKeys(field.key(), optional))
            faults.push_back(object[field.key()].fault("this key is not known"));
    bool complete = true;
    for (const std::string_view key : needed) {
        if (object.has(key))
            continue;
        faults.push_back({Spot{object.value, object.file, object.pointer / std::string(key)}.fault("is missing")});
        complete = false;
    }
    return complete;
}

Scene readScene(const Spot& spot, Faults& faults) {
    Scene scene;
    if (!checkFields(spot, {"people"}, {"things", "arrows", "labels", "sequence"}, faults))
        return scene;
    if (spot.has("sequence") && !spot["sequence"].value.is_boolean())
        faults.push_back(spot["sequence"].fault("should be true or false"));
    else
        scene.isSequence = spot.has("sequence") && spot["sequence"].value.get<bool>();
    scene.things = readAll(spot, "things", faults, readThing);
    scene.people = readAll(spot, "people", faults, readPerson);
    scene.arrows = readAll(spot, "arrows", faults, readArrow);
    scene.labels = readAll(spot, "labels", faults, readLabel);
    return scene;
}

} // namespace bedside::compiler
