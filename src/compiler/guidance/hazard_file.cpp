// SPDX-License-Identifier: MIT
#include "compiler/guidance/hazard_file.h"

#include <set>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using codec::Place;

constexpr int lawCount = 10; // that the check of the guidance holds for every answer sheet

void readScores(ObjectReader& hazard, const char* key, Faults& faults) {
    const nlohmann::json* json = hazard.member(key);
    if (json == nullptr)
        return;
    ObjectReader scores(*json, hazard.place().at(key), faults);
    scores.wholeNumber("severity", 1, 5);
    scores.wholeNumber("likelihood", 1, 5);
    scores.finish();
}

void readHazard(ObjectReader& hazard, std::set<std::string>& ids, Faults& faults) {
    const std::string id = hazard.text("id");
    if (!ids.insert(id).second)
        hazard.fault("id", "a second hazard has the id '" + id + "'");
    hazard.text("hazard");
    hazard.text("harm");
    readScores(hazard, "start", faults);
    readScores(hazard, "left", faults);
    if (hazard.texts("mitigations").empty())
        hazard.fault("mitigations", "names none");
    eachItem(hazard.member("laws"), hazard.place().at("laws"), faults, [&](const nlohmann::json& law, const Place& at) {
        if (!law.is_number_integer() || law < 1 || law > lawCount)
            faults.push_back({at.text(), "should be the number of a law, 1 to 10"});
    });
    hazard.texts("tests");
}

} // namespace

void checkHazards(const JsonFile& file, Faults& faults) {
    ObjectReader root(file.value, file.place, faults);
    root.text("note");
    std::set<std::string> ids;
    eachItem(root.member("hazards"), root.place().at("hazards"), faults,
             [&](const nlohmann::json& json, const Place& at) {
                 ObjectReader hazard(json, at, faults);
                 readHazard(hazard, ids, faults);
                 hazard.finish();
             });
    root.finish();
}

} // namespace bedside::compiler
