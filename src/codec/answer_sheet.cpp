// SPDX-License-Identifier: MIT
#include "codec/answer_sheet.h"

#include "codec/bounded_json.h"
#include "codec/object_reader.h"

#include <algorithm>

namespace bedside::codec {

using namespace guidance;

namespace {

std::string quotedOptions(const Question& question) {
    std::string all;
    for (const std::string& option : question.options)
        all += (all.empty() ? "" : " ") + option;
    return all;
}

// Notes a fault and returns nothing where the value cannot be an answer to the question.
class AnswerReader {
public:
    AnswerReader(const Question& question, Faults& faults) : m_question(question), m_faults(faults) {}

    std::optional<AnswerBits> read(const nlohmann::json& json, const Place& place) {
        if (m_question.kind == QuestionKind::WholeNumber)
            return number(json, place);
        if (m_question.kind == QuestionKind::One)
            return option(json, place);
        if (!json.is_array())
            return refuse(place, "should be a list of options: " + quotedOptions(m_question));
        AnswerBits bits = 0;
        for (std::size_t i = 0; i < json.size(); ++i)
            if (const auto bit = option(json[i], place.at(i))) {
                if ((bits & *bit) != 0)
                    refuse(place.at(i), "stands here twice");
                bits |= *bit;
            }
        return bits;
    }

private:
    std::nullopt_t refuse(const Place& place, std::string what) {
        m_faults.push_back({place.text(), std::move(what)});
        return std::nullopt;
    }
    std::optional<AnswerBits> number(const nlohmann::json& json, const Place& place) {
        if (!json.is_number_unsigned() || json.get<std::uint64_t>() > m_question.maximum ||
            json.get<std::uint64_t>() < m_question.minimum)
            return refuse(place, "should be a whole number from " + std::to_string(m_question.minimum) + " to " +
                                     std::to_string(m_question.maximum));
        return json.get<AnswerBits>();
    }
    std::optional<AnswerBits> option(const nlohmann::json& json, const Place& place) {
        const auto found = json.is_string() ? std::ranges::find(m_question.options, json.get_ref<const std::string&>())
                                            : m_question.options.end();
        if (found == m_question.options.end())
            return refuse(place, "should be one of: " + quotedOptions(m_question));
        return AnswerBits{1} << (found - m_question.options.begin());
    }

    const Question& m_question;
    Faults& m_faults;
};

// Notes what is no answer; the sheet is only whole where nothing was noted.
Sheet sheetAt(const Place& root, const nlohmann::json& json, const Guidance& guidance, Faults& faults) {
    Sheet sheet(guidance.questions.size());
    if (!json.is_object()) {
        faults.push_back({root.text(), R"(should be an object of answers, such as {"E1": "no"})"});
        return sheet;
    }
    for (const auto& [id, answer] : json.items()) {
        const auto question = std::ranges::find(guidance.questions, QuestionId{id}, &Question::id);
        if (question == guidance.questions.end())
            faults.push_back({root.at(id).text(), "no question has this id"});
        else if (const auto bits = AnswerReader(*question, faults).read(answer, root.at(id)))
            sheet.answer(static_cast<std::size_t>(question - guidance.questions.begin()), *bits);
    }
    return sheet;
}

} // namespace

Result<Sheet> readAnswers(std::string_view text, std::string_view place, const Guidance& guidance) {
    const auto json = boundedJson(text, place, {.bytes = 1u << 20, .depth = 4, .values = 10'000});
    if (!json)
        return json.faults();
    return readAnswers(*json, place, guidance);
}

Result<Sheet> readAnswers(const nlohmann::json& json, std::string_view place, const Guidance& guidance) {
    Faults faults;
    Sheet sheet = sheetAt({std::string(place), ""}, json, guidance, faults);
    if (!faults.empty())
        return faults;
    return sheet;
}

Result<AnswerSheets> readOneOrMany(std::string_view text, std::string_view place, const Guidance& guidance) {
    const auto json = boundedJson(text, place, {.bytes = 1u << 20, .depth = 5, .values = 200'000});
    if (!json)
        return json.faults();
    const Place root{std::string(place), ""};
    AnswerSheets sheets;
    sheets.isList = json->is_array();
    Faults faults;
    if (!sheets.isList)
        sheets.all.push_back(sheetAt(root, *json, guidance, faults));
    else
        for (std::size_t i = 0; i < json->size(); ++i)
            sheets.all.push_back(sheetAt(root.at(i), (*json)[i], guidance, faults));
    if (!faults.empty())
        return faults;
    return sheets;
}

nlohmann::json answerJson(const Question& question, AnswerBits bits) {
    if (question.kind == QuestionKind::WholeNumber)
        return bits;
    nlohmann::json options = nlohmann::json::array();
    for (std::size_t option = 0; option < question.options.size(); ++option)
        if ((bits >> option & 1) != 0)
            options.push_back(question.options[option]);
    return question.kind == QuestionKind::List ? options : options.front();
}

nlohmann::json answersJson(const Guidance& guidance, const Sheet& sheet) {
    nlohmann::json answers = nlohmann::json::object();
    for (std::size_t question = 0; question < guidance.questions.size(); ++question)
        if (sheet[question])
            answers[guidance.questions[question].id.text] = answerJson(guidance.questions[question], *sheet[question]);
    return answers;
}

} // namespace bedside::codec
