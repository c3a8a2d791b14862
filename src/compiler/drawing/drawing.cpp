// SPDX-License-Identifier: MIT
#include "compiler/drawing/drawing.h"

#include "compiler/drawing/body_drawing.h"
#include "compiler/drawing/drawing_style.h"
#include "compiler/drawing/scene_reading.h"
#include "compiler/drawing/thing_drawing.h"

#include <algorithm>
#include <map>
#include <set>

namespace bedside::compiler {

namespace {

struct Words {
    std::string caption;
    std::string description;
    std::map<std::string, std::string> labels;
};

std::string readText(const Spot& spot, Faults& faults) {
    if (spot.value.is_string() && !spot.value.get_ref<const std::string&>().empty())
        return spot.value.get<std::string>();
    faults.push_back(spot.fault("should be a text that is not empty"));
    return {};
}

Words readWords(const Spot& spot, Faults& faults) {
    Words words;
    if (!checkFields(spot, {"caption", "description"}, {"labels"}, faults))
        return words;
    words.caption = readText(spot["caption"], faults);
    words.description = readText(spot["description"], faults);
    if (!spot.has("labels"))
        return words;
    if (!spot["labels"].value.is_object()) {
        faults.push_back(spot["labels"].fault("should be an object"));
        return words;
    }
    for (const auto& label : spot["labels"].value.items())
        words.labels[label.key()] = readText(spot["labels"][label.key()], faults);
    return words;
}

/// Errs on the safe side: a translation that could run off the canvas is refused.
bool fits(const Label& label, const std::string& words) {
    const auto startsLetter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    const auto letters = static_cast<double>(std::count_if(words.begin(), words.end(), startsLetter));
    const double width = letters * drawingStyle.letterWidth;
    const double before = label.align == Align::Start ? 0 : label.align == Align::End ? width : width / 2;
    return label.at.x - before >= 0 && label.at.x - before + width <= drawingStyle.width;
}

/// Each label of the drawing should have its word, and each word its label. A label without a key has its fault
/// already.
void checkLabels(const Scene& scene, const Spot& joints, const Words& words, const Spot& spot, Faults& faults) {
    std::set<std::string> drawn;
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        const Label& label = scene.labels[i];
        const auto word = words.labels.find(label.key);
        drawn.insert(label.key);
        if (word == words.labels.end() && !label.key.empty())
            faults.push_back(joints["labels"][i]["key"].fault("has no word in " + std::string(spot.file)));
        else if (word != words.labels.end() && !fits(label, word->second))
            faults.push_back(spot["labels"][label.key].fault("is too long: it would leave the drawing"));
    }
    for (const auto& [key, word] : words.labels)
        if (!drawn.contains(key))
            faults.push_back(spot["labels"][key].fault("has no place in " + std::string(joints.file)));
}

void drawThings(const Scene& scene, Depth depth, Pen& pen) {
    for (const Thing& thing : scene.things)
        if (thing.depth == depth)
            drawThing(thing, pen);
}

std::string draw(const Scene& scene, const Words& words) {
    Pen pen;
    drawThings(scene, Depth::Behind, pen);
    for (const Person& person : scene.people)
        drawFarLimbs(person, pen);
    drawThings(scene, Depth::Between, pen);
    for (const Person& person : scene.people)
        drawTrunkAndHead(person, pen);
    for (const Person& person : scene.people)
        drawNearLimbs(person, pen);
    drawThings(scene, Depth::Front, pen);
    for (const Curve& arrow : scene.arrows)
        drawArrow(arrow, pen);
    for (const Label& label : scene.labels)
        drawLabel(label, words.labels.at(label.key), pen);
    return pen.picture();
}

} // namespace

Result<content::Figure> drawFigure(const content::FigureId& id, const nlohmann::json& joints,
                                   const nlohmann::json& words, std::string_view jointsPlace,
                                   std::string_view wordsPlace) {
    Faults faults;
    const Spot jointsSpot{joints, jointsPlace, nlohmann::json::json_pointer{}};
    const Spot wordsSpot{words, wordsPlace, nlohmann::json::json_pointer{} / id.text};
    const Words named = readWords(wordsSpot, faults);
    const bool wordsKnown = faults.empty();
    const Scene scene = readScene(jointsSpot, faults);
    if (wordsKnown && !scene.people.empty())
        checkLabels(scene, jointsSpot, named, wordsSpot, faults);
    if (!faults.empty())
        return faults;
    const bool isMirrored = scene.isSequence && runsToTheLeft(named.caption);
    return content::Figure{id,
                           named.caption,
                           named.description,
                           draw(isMirrored ? mirrored(scene) : scene, named),
                           static_cast<int>(drawingStyle.width),
                           static_cast<int>(drawingStyle.height)};
}

} // namespace bedside::compiler
