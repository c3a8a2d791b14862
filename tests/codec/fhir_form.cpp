// SPDX-License-Identifier: MIT
#include "codec/fhir_form.h"

#include <algorithm>
#include <functional>

namespace bedside::test {

namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> keysOf(const Json& json, const std::string& beginning) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items())
        if (key.starts_with(beginning))
            keys.push_back(key);
    return keys;
}

/// Returns the one value of a choice of types; null where there is none.
Json only(const Json& json, const std::string& beginning) {
    const auto keys = keysOf(json, beginning);
    return keys.empty() ? Json() : json.at(keys.front());
}

bool same(const Json& one, const Json& other) {
    if (one.is_object() && other.is_object())
        return one.value("system", "") == other.value("system", "") && one.at("code") == other.at("code");
    return one == other;
}

void eachItem(const Json& parent, const std::function<void(const Json&)>& visit) {
    for (const Json& item : parent.value("item", Json::array())) {
        visit(item);
        eachItem(item, visit);
    }
}

bool isOption(const Json& value, const Json& question) {
    const Json options = question.value("answerOption", Json::array());
    return std::any_of(options.begin(), options.end(),
                       [&](const Json& option) { return same(option.at("valueCoding"), value); });
}

void addOptionFaults(const Json& item, std::vector<std::string>& faults) {
    std::set<std::string> codes;
    for (const Json& option : item.value("answerOption", Json::array())) {
        const Json coding = option.value("valueCoding", Json::object());
        if (coding.value("system", "").empty())
            faults.push_back(item.at("linkId").get<std::string>() + ": an option without a system");
        if (!codes.insert(coding.value("code", "")).second)
            faults.push_back(item.at("linkId").get<std::string>() + ": an option stands twice");
    }
}

class ResponseChecker {
public:
    explicit ResponseChecker(const Json& questionnaire) : m_questionnaire(questionnaire) {}

    std::vector<std::string> check(const Json& response) {
        items(response, m_questionnaire);
        const std::set<std::string> asked = FormReader(m_questionnaire).asked(m_answers);
        for (const auto& [question, answers] : m_answers)
            if (!asked.contains(question))
                m_faults.push_back(question + ": was not asked");
        return m_faults;
    }

private:
    void items(const Json& given, const Json& form) {
        for (const Json& item : given.value("item", Json::array())) {
            const std::string id = item.at("linkId");
            const Json places = form.value("item", Json::array());
            const auto place =
                std::find_if(places.begin(), places.end(), [&](const Json& each) { return each.at("linkId") == id; });
            if (place == places.end())
                m_faults.push_back(id + ": is not in this place");
            else if (place->at("type") == "group")
                items(item, *place);
            else
                answers(id, item, *place);
        }
    }
    void answers(const std::string& id, const Json& item, const Json& question) {
        const Json given = item.value("answer", Json::array());
        if (given.empty())
            m_faults.push_back(id + ": has no answer");
        if (given.size() > 1 && !question.value("repeats", false))
            m_faults.push_back(id + ": takes one answer");
        for (const Json& answer : given) {
            const Json value = only(answer, "value");
            if (keysOf(answer, "value").size() != 1)
                m_faults.push_back(id + ": not one answer[x]");
            else if (question.at("type") == "choice" ? !isOption(value, question) : !value.is_number_integer())
                m_faults.push_back(id + ": is no answer to it");
            m_answers[id].push_back(value);
        }
    }

    const Json& m_questionnaire;
    FormAnswers m_answers;
    std::vector<std::string> m_faults;
};

} // namespace

FormReader::FormReader(const Json& questionnaire) { add(questionnaire.at("item"), ""); }

void FormReader::add(const Json& items, const std::string& parent) {
    for (const Json& item : items) {
        m_items[item.at("linkId")] = {parent, item.at("type") == "group", item.value("enableBehavior", "all") == "all",
                                      item.value("enableWhen", Json::array())};
        if (item.contains("item"))
            add(item.at("item"), item.at("linkId"));
    }
}

std::set<std::string> FormReader::asked(const FormAnswers& answers) const {
    std::set<std::string> all;
    for (const auto& [linkId, item] : m_items)
        if (!item.isGroup && isThere(linkId, answers))
            all.insert(linkId);
    return all;
}

bool FormReader::isThere(const std::string& linkId, const FormAnswers& answers) const {
    const Item& item = m_items.at(linkId);
    if (!item.parent.empty() && !isThere(item.parent, answers))
        return false;
    const auto met = [&](const Json& test) { return holds(test, answers); };
    return item.needsAll ? std::all_of(item.tests.begin(), item.tests.end(), met)
                         : std::any_of(item.tests.begin(), item.tests.end(), met);
}

bool FormReader::holds(const Json& test, const FormAnswers& answers) const {
    const std::string question = test.at("question");
    const auto given = answers.find(question);
    const std::vector<Json> values =
        given != answers.end() && isThere(question, answers) ? given->second : std::vector<Json>{};
    const Json wanted = only(test, "answer");
    const std::string comparison = test.at("operator");
    const auto any = [&](auto met) { return std::any_of(values.begin(), values.end(), met); };
    if (comparison == "exists")
        return !values.empty() == wanted.get<bool>();
    if (comparison == "=")
        return any([&](const Json& value) { return same(value, wanted); });
    if (comparison == "!=")
        return !any([&](const Json& value) { return same(value, wanted); });
    if (comparison == ">=")
        return any([&](const Json& value) { return value.get<int>() >= wanted.get<int>(); });
    return any([&](const Json& value) { return value.get<int>() <= wanted.get<int>(); });
}

std::vector<std::string> questionnaireFaults(const Json& questionnaire) {
    std::vector<std::string> faults;
    std::map<std::string, Json> byId;
    eachItem(questionnaire, [&](const Json& item) {
        if (!byId.emplace(item.at("linkId"), item).second)
            faults.push_back(item.at("linkId").get<std::string>() + ": stands twice");
        addOptionFaults(item, faults);
    });
    eachItem(questionnaire, [&](const Json& item) {
        const std::string id = item.at("linkId");
        const Json tests = item.value("enableWhen", Json::array());
        if (tests.size() > 1 && !item.contains("enableBehavior"))
            faults.push_back(id + ": no enableBehavior");
        for (const Json& test : tests) {
            const auto asked = byId.find(test.at("question"));
            const Json wanted = only(test, "answer");
            if (keysOf(test, "answer").size() != 1)
                faults.push_back(id + ": not one answer[x] in enableWhen");
            else if (asked == byId.end() || asked->second.at("type") == "group")
                faults.push_back(id + ": enableWhen names no question");
            else if (wanted.is_object() && !isOption(wanted, asked->second))
                faults.push_back(id + ": enableWhen names no option");
            else if (wanted.is_boolean() != (test.at("operator") == "exists"))
                faults.push_back(id + ": enableWhen compares what it cannot");
        }
    });
    return faults;
}

std::vector<std::string> responseFaults(const Json& response, const Json& questionnaire) {
    return ResponseChecker(questionnaire).check(response);
}

} // namespace bedside::test
