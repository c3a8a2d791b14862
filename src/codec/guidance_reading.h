// SPDX-License-Identifier: MIT
// What the decoders of the guidance's parts share: the names by now known, the faults, and how conditions are read.
#pragma once

#include "codec/condition_decoder.h"
#include "codec/guidance_vocabulary.h"

namespace bedside::codec {

struct GuidanceReading {
    GuidanceNames names;
    Faults& faults;

    /// Reads every object of a required list to its end.
    template <class Read> void eachObject(ObjectReader& of, const char* key, const Read& read) {
        eachItem(of.member(key), of.place().at(key), faults, [&](const nlohmann::json& json, const Place& place) {
            ObjectReader reader(json, place, faults);
            read(reader);
            reader.finish();
        });
    }
    guidance::Condition condition(ObjectReader& reader, const char* key, ConditionReach reach) {
        const nlohmann::json* json = reader.member(key);
        return json ? readCondition(*json, reader.place().at(key), reach, names, faults) : guidance::Condition{};
    }
    std::optional<guidance::Condition> optionalCondition(ObjectReader& reader, const char* key, ConditionReach reach) {
        return reader.optionalMember(key) ? std::optional(condition(reader, key, reach)) : std::nullopt;
    }
    static bool optionalTruth(ObjectReader& reader, const char* key) {
        return reader.optionalMember(key) != nullptr && reader.truth(key);
    }
    std::vector<std::size_t> places(ObjectReader& reader, const char* key, const Places& known) {
        return readPlaces(reader.member(key), reader.place().at(key), known, faults);
    }
};

/// Fill in their members of guidance.json; `reader` reads its root.
void readQuestions(ObjectReader& reader, GuidanceReading& reading, guidance::Guidance& guidance);
void readOutcomes(ObjectReader& reader, GuidanceReading& reading, guidance::Guidance& guidance);
void readCards(ObjectReader& reader, GuidanceReading& reading, guidance::Guidance& guidance);

/// Returns what positions.json says; its ids are named already.
guidance::Positions readPositions(const nlohmann::json& json, const Place& place, GuidanceReading& reading);

} // namespace bedside::codec
