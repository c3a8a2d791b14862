// SPDX-License-Identifier: MIT
#include "cli/judge_command.h"

#include "cli/answer_file.h"
#include "cli/answer_json.h"
#include "cli/judge_text.h"
#include "codec/guidance_vocabulary.h"
#include "codec/verdict_encoder.h"
#include "guidance/judge.h"

namespace bedside::cli {

namespace {

using namespace guidance;

Json wordingJson(const content::QuestionWording& wording) {
    Json json{{"ask", wording.ask}};
    if (!wording.anyOf.empty())
        json["any_of"] = wording.anyOf;
    if (!wording.note.empty())
        json["note"] = wording.note;
    return json;
}

void addWords(const content::QuestionText& text, const content::Phrases& phrases, Json& json) {
    json.update(wordingJson(text.wording));
    if (text.backCare)
        json["back_care_only"] = wordingJson(*text.backCare);
    if (text.carer)
        json["carer"] = wordingJson(*text.carer);
    for (const auto& [key, words] : {std::pair<const char*, const std::string*>{"none", &text.none},
                                     {"lowest", &text.lowest},
                                     {"highest", &text.highest}})
        if (!words->empty())
            json[key] = *words;
    json["short"] = text.shortName;
    json["why"] = content::plainWords(text.why, phrases);
}

Json questionJson(const Guidance& guidance, const Question& question, const content::QuestionText* text,
                  const content::Phrases& phrases) {
    Json json{{"id", question.id.text},
              {"part", guidance.parts[question.part].id.text},
              {"kind", codec::wordOf(question.kind)}};
    if (question.kind == QuestionKind::WholeNumber) {
        json["minimum"] = question.minimum;
        json["maximum"] = question.maximum;
    } else {
        json["options"] = Json::array();
        for (const std::string& option : question.options) {
            json["options"].push_back({{"id", option}});
            if (text != nullptr)
                json["options"].back()["words"] = text->options.at(option);
        }
    }
    json["must_answer"] = question.mustAnswer;
    json["private"] = question.isPrivate;
    if (text != nullptr)
        addWords(*text, phrases, json);
    return json;
}

const content::QuestionText* wordsOf(const Question& question, const std::optional<content::GuidanceText>& text) {
    if (!text)
        return nullptr;
    const auto found = text->questions.find(question.id.text);
    return found == text->questions.end() ? nullptr : &found->second;
}

std::string questionLines(const Question& question, const content::QuestionText* text) {
    std::string lines = question.id.text + "\t" + (text == nullptr ? "" : text->wording.ask) + "\n";
    if (question.kind == QuestionKind::WholeNumber)
        lines += "    " + std::to_string(question.minimum) + " to " + std::to_string(question.maximum) + "\n";
    for (const std::string& option : question.options)
        lines += "    " + option + "\t" + (text == nullptr ? "" : text->options.at(option)) + "\n";
    return lines;
}

// Adds to each reason the words of its rule.
void explain(nlohmann::json& because, const std::optional<content::GuidanceText>& text,
             const content::Phrases& phrases) {
    for (nlohmann::json& reason : because) {
        const std::string rule = reason.at("rule");
        if (text && text->rules.contains(rule))
            reason["words"] = content::plainWords(text->rules.at(rule), phrases);
    }
}

} // namespace

Result<std::string> questions(const Request& request, const store::Library& library) {
    const auto guidance = guidanceOf(library);
    if (!guidance)
        return guidance.faults();
    const auto text = library.guidanceText();
    Json json = Json::array();
    std::string lines;
    for (const Question& question : guidance->questions) {
        json.push_back(questionJson(*guidance, question, wordsOf(question, text), library.phrases()));
        lines += questionLines(question, wordsOf(question, text));
    }
    return request.has("json") ? json.dump(2) + '\n' : lines;
}

std::string judgeMisuse(const Request& request) { return request.has("answers") ? "" : "'judge' needs --answers"; }

Result<std::string> judge(const Request& request, const store::Library& library) {
    const auto guidance = guidanceOf(library);
    if (!guidance)
        return guidance.faults();
    const auto sheets = sheetsOf(request.value("answers"), request.input, *guidance);
    if (!sheets)
        return sheets.faults();
    const auto text = library.guidanceText();
    if (!request.has("json")) {
        if (sheets->isList)
            return Fault{"", "a list of answers is judged with --json"};
        const Sheet& sheet = sheets->all.front();
        const Verdict verdict = guidance::judge(*guidance, sheet);
        return verdictText({*guidance, sheet, verdict, text ? &*text : nullptr, library.phrases()},
                           request.has("explain"));
    }
    nlohmann::json all = nlohmann::json::array();
    for (const Sheet& sheet : sheets->all) {
        nlohmann::json json = codec::verdictJson(*guidance, sheet, guidance::judge(*guidance, sheet));
        json["content_version"] = library.article().version;
        if (request.has("explain"))
            explain(json["because"], text, library.phrases());
        all.push_back(std::move(json));
    }
    return (sheets->isList ? all : all.front()).dump(2) + '\n';
}

} // namespace bedside::cli
