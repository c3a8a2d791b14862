// SPDX-License-Identifier: MIT
#include "codec/condition_decoder.h"

#include "codec/guidance_vocabulary.h"

#include <algorithm>

namespace bedside::codec {

using namespace guidance;

namespace {

class ConditionReader {
public:
    ConditionReader(ConditionReach reach, const GuidanceNames& names, Faults& faults)
        : m_reach(reach), m_names(names), m_faults(faults) {}

    guidance::Condition read(const nlohmann::json& json, const Place& place) {
        if (json.is_string())
            return named(json.get<std::string>(), place);
        if (json.is_object() && json.contains("count"))
            return count(json, place);
        if (!json.is_object() || json.size() != 1)
            return refuse(place, "should be the name of a condition, or an object with one key");
        const std::string& key = json.begin().key();
        const nlohmann::json& value = json.begin().value();
        return keyed(key, value, place.at(key), place);
    }

private:
    guidance::Condition refuse(const Place& place, std::string what) {
        m_faults.push_back({place.text(), std::move(what)});
        return {};
    }
    guidance::Condition named(const std::string& name, const Place& place) {
        if (name == "unanswered")
            return {SomethingUnanswered{}};
        if (const auto fact = m_names.facts.find(name); fact != m_names.facts.end())
            return {FactHolds{fact->second}};
        if (const auto outcome = m_names.outcomes.find(name); outcome != m_names.outcomes.end())
            return {OutcomeHolds{outcome->second}};
        return refuse(place, "no fact and no outcome is called '" + name + "'");
    }
    guidance::Condition keyed(const std::string& key, const nlohmann::json& value, const Place& at,
                              const Place& place) {
        if (key == "all")
            return {All{parts(value, at)}};
        if (key == "any")
            return {Any{parts(value, at)}};
        if (key == "not")
            return {Not{{read(value, at)}}};
        if (key == "surely")
            return {Surely{{read(value, at)}}};
        if (key == "is")
            return answers(value, at, 1).size() == 1 ? guidance::Condition{m_answers.front()} : guidance::Condition{};
        if (key == "at_least")
            return atLeast(value, at);
        if (key == "outcome" && m_reach != ConditionReach::Answers)
            return {OutcomeIs{readPlaces(&value, at, m_names.outcomes, m_faults)}};
        if (key == "positions" && m_reach == ConditionReach::Positions)
            return positions(value, at);
        return refuse(place, "a condition of this kind is not known here: '" + key + "'");
    }
    Conditions parts(const nlohmann::json& list, const Place& place) {
        Conditions conditions;
        eachItem(&list, place, m_faults,
                 [&](const nlohmann::json& part, const Place& at) { conditions.push_back(read(part, at)); });
        return conditions;
    }
    const std::vector<Is>& answers(const nlohmann::json& json, const Place& place, std::size_t most);
    guidance::Condition atLeast(const nlohmann::json& json, const Place& place);
    guidance::Condition count(const nlohmann::json& json, const Place& place);
    guidance::Condition positions(const nlohmann::json& json, const Place& place) {
        const auto state = json.is_string() ? valueOf<PositionState>(json.get<std::string>()) : std::nullopt;
        return state ? guidance::Condition{PositionsAre{*state}}
                     : refuse(place, "should be one of: " + allWords<PositionState>());
    }
    const Question* question(const std::string& id, const Place& place) {
        const auto found = m_names.questions.find(id);
        if (found == m_names.questions.end()) {
            m_faults.push_back({place.text(), "no question has this id"});
            return nullptr;
        }
        return &m_names.asked[found->second];
    }

    ConditionReach m_reach;
    const GuidanceNames& m_names;
    Faults& m_faults;
    std::vector<Is> m_answers;
};

const std::vector<Is>& ConditionReader::answers(const nlohmann::json& json, const Place& place, std::size_t most) {
    m_answers.clear();
    if (!json.is_object() || json.empty() || json.size() > most) {
        refuse(place, "should be an object that names options of " +
                          std::string(most == 1 ? "one question" : "at least one question"));
        return m_answers;
    }
    for (const auto& [id, options] : json.items()) {
        const Question* of = question(id, place.at(id));
        if (of == nullptr)
            continue;
        Places known;
        for (std::size_t option = 0; option < of->options.size(); ++option)
            known.emplace(of->options[option], option);
        Is is{m_names.questions.at(id), 0};
        for (const std::size_t option : readPlaces(&options, place.at(id), known, m_faults))
            is.options |= AnswerBits{1} << option;
        if (is.options == 0)
            refuse(place.at(id), "names no option");
        m_answers.push_back(is);
    }
    return m_answers;
}

guidance::Condition ConditionReader::atLeast(const nlohmann::json& json, const Place& place) {
    if (!json.is_object() || json.size() != 1)
        return refuse(place, "should be an object that names one question and a number");
    const std::string& id = json.begin().key();
    const Question* of = question(id, place.at(id));
    if (of == nullptr)
        return {};
    if (of->kind != QuestionKind::WholeNumber || !json.begin()->is_number_unsigned() || *json.begin() > of->maximum ||
        *json.begin() < of->minimum)
        return refuse(place.at(id), "should be a number that can be an answer");
    return {AtLeast{m_names.questions.at(id), json.begin()->get<AnswerBits>()}};
}

guidance::Condition ConditionReader::count(const nlohmann::json& json, const Place& place) {
    ObjectReader reader(json, place, m_faults);
    CountAtLeast counted{answers(*reader.member("count"), place.at("count"), mostQuestions), 0};
    counted.least = static_cast<std::size_t>(
        reader.wholeNumber("at_least", 1, std::max(1, static_cast<int>(counted.answers.size()))));
    reader.finish();
    return {std::move(counted)};
}

} // namespace

guidance::Condition readCondition(const nlohmann::json& json, const Place& place, ConditionReach reach,
                                  const GuidanceNames& names, Faults& faults) {
    return ConditionReader(reach, names, faults).read(json, place);
}

std::vector<std::size_t> readPlaces(const nlohmann::json* list, const Place& place, const Places& known,
                                    Faults& faults) {
    std::vector<std::size_t> places;
    eachItem(list, place, faults, [&](const nlohmann::json& item, const Place& at) {
        const auto found = item.is_string() ? known.find(item.get_ref<const std::string&>()) : known.end();
        if (found == known.end())
            faults.push_back({at.text(), "nothing of this name is known here"});
        else if (std::ranges::find(places, found->second) != places.end())
            faults.push_back({at.text(), "stands here twice"});
        else
            places.push_back(found->second);
    });
    return places;
}

} // namespace bedside::codec
