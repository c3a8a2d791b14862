// SPDX-License-Identifier: MIT
#include "compiler/guidance/hazards.h"

#include "guidance/proof/prove.h"

#include <set>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using codec::Place;

Risk readRisk(ObjectReader& of, const char* key, Faults& faults) {
    const nlohmann::json* json = of.member(key);
    if (json == nullptr)
        return {};
    ObjectReader reader(*json, of.place().at(key), faults);
    const Risk risk{reader.wholeNumber("severity", 1, 5), reader.wholeNumber("likelihood", 1, 5)};
    reader.finish();
    return risk;
}

Hazard readHazard(const nlohmann::json& json, const Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    Hazard hazard{reader.text("id"),
                  reader.text("hazard"),
                  reader.text("harm"),
                  readRisk(reader, "start", faults),
                  readRisk(reader, "left", faults),
                  reader.texts("mitigations"),
                  {},
                  reader.texts("tests")};
    if (hazard.mitigations.empty())
        reader.fault("mitigations", "names none");
    eachItem(reader.member("laws"), place.at("laws"), faults, [&](const nlohmann::json& law, const Place& at) {
        if (law.is_number_unsigned() && law >= 1u && law <= static_cast<unsigned>(guidance::lawCount))
            hazard.laws.push_back(law.get<int>());
        else
            faults.push_back({at.text(), "no law has this number"});
    });
    reader.finish();
    return hazard;
}

} // namespace

HazardLog readHazards(const JsonFile* file, Faults& faults) {
    HazardLog log;
    if (file == nullptr)
        return log;
    ObjectReader reader(file->value, file->place, faults);
    log.note = reader.text("note");
    std::set<std::string> ids;
    eachItem(reader.member("hazards"), file->place.at("hazards"), faults,
             [&](const nlohmann::json& json, const Place& place) {
                 log.hazards.push_back(readHazard(json, place, faults));
                 if (!ids.insert(log.hazards.back().id).second)
                     faults.push_back({place.at("id").text(), "stands here twice"});
             });
    reader.finish();
    return log;
}

} // namespace bedside::compiler
