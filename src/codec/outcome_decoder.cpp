// SPDX-License-Identifier: MIT
#include "codec/guidance_reading.h"

namespace bedside::codec {

using namespace guidance;

namespace {

Rule readRule(ObjectReader& reader, GuidanceReading& reading, const Places& causes) {
    Rule rule{{reader.text("id")}, std::nullopt, reading.condition(reader, "when", ConditionReach::Answers)};
    if (causes.empty())
        return rule;
    if (const auto cause = causes.find(reader.text("cause")); cause != causes.end())
        rule.cause = cause->second;
    else
        reader.fault("cause", "is not among the causes of this outcome");
    return rule;
}

Outcome readOutcome(ObjectReader& reader, GuidanceReading& reading) {
    Outcome outcome;
    outcome.id = {reader.text("id")};
    outcome.urgency = reader.word<Urgency>("urgency");
    outcome.medical = GuidanceReading::optionalTruth(reader, "medical");
    outcome.interrupts = GuidanceReading::optionalTruth(reader, "interrupts");
    Places causes;
    if (reader.optionalMember("causes") != nullptr)
        reading.eachObject(reader, "causes", [&](ObjectReader& cause) {
            if (!causes.emplace(cause.text("id"), outcome.causes.size()).second)
                cause.fault("id", "this id stands here twice");
            outcome.causes.push_back({{cause.text("id")}, {cause.text("text")}});
        });
    reading.eachObject(reader, "texts", [&](ObjectReader& text) {
        outcome.texts.push_back({{text.text("id")}, reading.optionalCondition(text, "when", ConditionReach::Outcome)});
    });
    reading.eachObject(reader, "rules",
                       [&](ObjectReader& rule) { outcome.rules.push_back(readRule(rule, reading, causes)); });
    return outcome;
}

} // namespace

void readOutcomes(ObjectReader& reader, GuidanceReading& reading, Guidance& guidance) {
    reading.eachObject(reader, "outcomes",
                       [&](ObjectReader& outcome) { guidance.outcomes.push_back(readOutcome(outcome, reading)); });
    reading.eachObject(reader, "sex_advice", [&](ObjectReader& advice) {
        guidance.sexAdvice.push_back(
            {advice.word<SexAdvice>("advice"), reading.condition(advice, "when", ConditionReach::Outcome)});
    });
}

} // namespace bedside::codec
