// SPDX-License-Identifier: MIT
#include "codec/guidance_reading.h"

#include <algorithm>

namespace bedside::codec {

using namespace guidance;

namespace {

constexpr std::size_t mostOptions = 24; // they are bits of one number
constexpr int mostNumber = 1000;

void readNumber(ObjectReader& reader, Question& question) {
    const int minimum = reader.wholeNumber("minimum", 0, mostNumber);
    question.minimum = static_cast<AnswerBits>(minimum);
    question.maximum = static_cast<AnswerBits>(reader.wholeNumber("maximum", minimum, mostNumber));
}

void readOptions(ObjectReader& reader, Question& question) {
    question.options = reader.texts("options");
    std::vector<std::string> sorted = question.options;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end())
        reader.fault("options", "name one thing twice");
    if (sorted.empty() || sorted.size() > mostOptions)
        reader.fault("options", "should be 1 to " + std::to_string(mostOptions));
}

Question readQuestion(ObjectReader& reader, const Places& parts) {
    Question question;
    question.id = {reader.text("id")};
    question.kind = reader.word<QuestionKind>("kind");
    if (const auto part = parts.find(reader.text("part")); part != parts.end())
        question.part = part->second;
    else
        reader.fault("part", "no part has this id");
    if (question.kind == QuestionKind::WholeNumber)
        readNumber(reader, question);
    else
        readOptions(reader, question);
    question.mustAnswer = GuidanceReading::optionalTruth(reader, "must_answer");
    question.isPrivate = GuidanceReading::optionalTruth(reader, "private");
    return question;
}

// Reads the conditions of things that have been read already: they may name questions that stand further down.
template <class Thing>
void readAskedIf(ObjectReader& reader, const char* key, GuidanceReading& reading, std::vector<Thing>& things) {
    std::size_t next = 0;
    eachItem(reader.member(key), reader.place().at(key), reading.faults,
             [&](const nlohmann::json& json, const Place& place) {
                 if (json.is_object() && json.contains("asked_if"))
                     things[next].askedIf = readCondition(json["asked_if"], place.at("asked_if"),
                                                          ConditionReach::Answers, reading.names, reading.faults);
                 ++next;
             });
}

void readFacts(ObjectReader& reader, GuidanceReading& reading, Guidance& guidance) {
    const nlohmann::json* facts = reader.member("facts");
    if (facts == nullptr || !facts->is_object())
        return reader.fault("facts", "should be an object");
    for (const auto& [id, when] : facts->items())
        guidance.facts.push_back({{id},
                                  readCondition(when, reader.place().at("facts").at(id), ConditionReach::Answers,
                                                reading.names, reading.faults)});
    if (const auto plain = reading.names.facts.find("plain"); plain != reading.names.facts.end())
        guidance.plain = plain->second;
    else
        reader.fault("facts", "'plain' is missing: whether pages about sex may be shown");
}

} // namespace

void readQuestions(ObjectReader& reader, GuidanceReading& reading, Guidance& guidance) {
    reading.eachObject(reader, "questions", [&](ObjectReader& question) {
        guidance.questions.push_back(readQuestion(question, reading.names.parts));
        question.optionalMember("asked_if");
    });
    reading.eachObject(reader, "parts", [&](ObjectReader& part) {
        guidance.parts.push_back({{part.text("id")}, std::nullopt});
        part.optionalMember("asked_if");
    });
    if (guidance.questions.size() > mostQuestions)
        reader.fault("questions", "are more than " + std::to_string(mostQuestions));
    reading.names.asked = guidance.questions;
    readAskedIf(reader, "questions", reading, guidance.questions);
    readAskedIf(reader, "parts", reading, guidance.parts);
    readFacts(reader, reading, guidance);
}

} // namespace bedside::codec
