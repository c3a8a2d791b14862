// SPDX-License-Identifier: MIT
#include "compiler/handout_files.h"

#include <algorithm>
#include <set>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using codec::Place;

std::vector<PlacedPart> readParts(ObjectReader& reader, Faults& faults) {
    std::vector<PlacedPart> parts;
    const nlohmann::json* list = reader.member("parts");
    if (list != nullptr && list->is_array() && list->empty())
        reader.fault("parts", "names nothing, and a handout has a part at least");
    eachItem(list, reader.place().at("parts"), faults, [&](const nlohmann::json& json, const Place& place) {
        const auto part = json.is_string() ? content::partNamed(json.get<std::string>()) : std::nullopt;
        if (!part)
            return faults.push_back({place.text(), "names no part: result, positions, signs, wallet or everything, or "
                                                   "the id of one thing, as in section:right-bed, card:A1, "
                                                   "position:SIDE or claim:medium-firm"});
        if (std::ranges::any_of(parts, [&](const PlacedPart& other) { return other.part == *part; }))
            faults.push_back({place.text(), "stands here twice"});
        parts.push_back({*part, place});
    });
    return parts;
}

HandoutPlan readHandout(const nlohmann::json& json, const Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    HandoutPlan plan;
    plan.place = place;
    plan.id.text = reader.text("id");
    plan.parts = readParts(reader, faults);
    if (!plan.id.text.empty() && !isId(plan.id.text))
        reader.fault("id", "an id is a-z, 0-9 and hyphens");
    if (plan.id.text == content::ownHandoutId)
        reader.fault("id", std::string("'") + content::ownHandoutId + "' is for what a reader puts together");
    reader.finish();
    return plan;
}

} // namespace

HandoutPlans readHandouts(const JsonFile* file, Faults& faults) {
    HandoutPlans plans;
    if (file == nullptr)
        return plans;
    plans.file = file->place;
    plans.known = file->value.is_array();
    std::set<std::string> seen;
    eachItem(&file->value, file->place, faults, [&](const nlohmann::json& json, const Place& place) {
        HandoutPlan plan = readHandout(json, place, faults);
        if (!plan.id.text.empty() && !seen.insert(plan.id.text).second)
            faults.push_back({place.at("id").text(), "a second handout has the id '" + plan.id.text + "'"});
        plans.handouts.push_back(std::move(plan));
    });
    return plans;
}

Entries<content::HandoutId, HandoutWords> readHandoutWords(const JsonFile* file, Faults& faults) {
    return readEntries<content::HandoutId, HandoutWords>(file, faults, [](ObjectReader& reader) {
        return HandoutWords{reader.text("title"), reader.text("about")};
    });
}

} // namespace bedside::compiler
