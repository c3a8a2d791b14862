// SPDX-License-Identifier: MIT
#include "codec/guidance_decoder.h"

#include "codec/guidance_reading.h"
#include "guidance/circle.h"

#include <algorithm>
#include <set>

namespace bedside::codec {

using namespace guidance;

namespace {

// Things are named before they are read: a condition may name what comes further down.
Places namesIn(const nlohmann::json& root, const char* key, const Place& place, Faults& faults) {
    Places names;
    if (!root.is_object() || !root.contains(key))
        return names;
    eachItem(&root[key], place.at(key), faults, [&](const nlohmann::json& item, const Place& at) {
        const nlohmann::json& id = item.is_object() && item.contains("id") ? item["id"] : item;
        const std::size_t next = names.size();
        if (id.is_string() && !names.emplace(id.get<std::string>(), next).second)
            faults.push_back({at.text(), "this id stands here twice"});
    });
    return names;
}

Places factNames(const nlohmann::json& root, const Place& place, const Places& outcomes, Faults& faults) {
    Places names;
    if (!root.is_object() || !root.contains("facts") || !root["facts"].is_object())
        return names;
    for (const auto& [id, when] : root["facts"].items()) {
        names.emplace(id, names.size());
        if (outcomes.contains(id) || id == "unanswered")
            faults.push_back({place.at("facts").at(id).text(), "is the name of something else already"});
    }
    return names;
}

void readEqualOptions(ObjectReader& reader, GuidanceReading& reading, Guidance& guidance) {
    reading.eachObject(reader, "equal_options", [&](ObjectReader& equal) {
        const auto found = reading.names.questions.find(equal.text("question"));
        if (found == reading.names.questions.end()) {
            equal.optionalMember("options");
            return equal.fault("question", "no question has this id");
        }
        Places known;
        for (const std::string& option : reading.names.asked[found->second].options)
            known.emplace(option, known.size());
        EqualOptions options{found->second, 0};
        for (const std::size_t option : reading.places(equal, "options", known))
            options.options |= AnswerBits{1} << option;
        guidance.equalOptions.push_back(options);
    });
}

bool isAlways(const guidance::Condition& when) { return when == guidance::Condition{All{}}; }

// What a list of rules must have, of which the first that holds counts.
template <class Rules> void needLastAlways(const Rules& rules, const Place& place, Faults& faults) {
    if (rules.empty() || !isAlways(rules.back().when))
        faults.push_back({place.text(), R"(the last should always hold: "when": {"all": []})"});
}

void refuseWhatCannotBeJudged(const Guidance& guidance, const Place& logic, const Place& positions, Faults& faults) {
    if (const auto circle = findCircle(guidance))
        faults.push_back({logic.text(), "a condition leads back to itself: " + *circle});
    if (guidance.outcomes.empty() || !std::ranges::any_of(guidance.outcomes.back().rules, isAlways, &Rule::when))
        faults.push_back({logic.at("outcomes").text(), R"(the last should always hold: "when": {"all": []})"});
    needLastAlways(guidance.sexAdvice, logic.at("sex_advice"), faults);
    needLastAlways(guidance.positions.states, positions.at("state"), faults);
    needLastAlways(guidance.positions.patterns, positions.at("patterns"), faults);
    std::set<std::string> rules;
    for (const Outcome& outcome : guidance.outcomes)
        for (const Rule& rule : outcome.rules)
            if (!rules.insert(rule.id.text).second)
                faults.push_back({logic.at("outcomes").text(), "two rules are called '" + rule.id.text + "'"});
}

} // namespace

Guidance readGuidance(const nlohmann::json& logic, const Place& logicPlace, const nlohmann::json& positions,
                      const Place& positionsPlace, Faults& faults) {
    const std::size_t before = faults.size();
    GuidanceReading reading{{}, faults};
    const auto names = [&](const char* key) { return namesIn(logic, key, logicPlace, faults); };
    reading.names = {names("parts"), names("questions"), {}, names("outcomes"), names("cards"), {}, {}};
    reading.names.facts = factNames(logic, logicPlace, reading.names.outcomes, faults);
    reading.names.positions = namesIn(positions, "positions", positionsPlace, faults);
    Guidance guidance;
    if (faults.size() != before)
        return guidance;
    ObjectReader reader(logic, logicPlace, faults);
    readQuestions(reader, reading, guidance);
    if (faults.size() != before)
        return guidance;
    readOutcomes(reader, reading, guidance);
    readCards(reader, reading, guidance);
    readEqualOptions(reader, reading, guidance);
    reader.finish();
    guidance.positions = readPositions(positions, positionsPlace, reading);
    if (faults.size() == before)
        refuseWhatCannotBeJudged(guidance, logicPlace, positionsPlace, faults);
    return guidance;
}

} // namespace bedside::codec
