// SPDX-License-Identifier: MIT
#include "codec/fhir/response_encoder.h"

#include "codec/fhir/fhir_names.h"
#include "codec/fhir/form.h"
#include "codec/fhir/question_line.h"
#include "guidance/judge.h"

namespace bedside::codec {

using namespace guidance;
using Json = nlohmann::ordered_json;

namespace {

class ResponseEncoder {
public:
    ResponseEncoder(const AskedContent& content, const Sheet& sheet)
        : m_content(content), m_sheet(sheet), m_system(answerSystem(content.article)) {}

    Json items(const std::vector<FormItem>& items) const {
        Json all = Json::array();
        for (const FormItem& item : items)
            if (Json json = item.question ? answer(item) : group(item); !json.is_null())
                all.push_back(std::move(json));
        return all;
    }

private:
    Json group(const FormItem& item) const {
        Json inner = items(item.items);
        if (inner.empty())
            return nullptr;
        Json json{{"linkId", item.linkId}};
        if (item.part)
            json["text"] = m_content.words.parts.at(m_content.guidance.parts[*item.part].id.text).title;
        json["item"] = std::move(inner);
        return json;
    }
    Json answer(const FormItem& item) const {
        const Question& question = m_content.guidance.questions[*item.question];
        const auto& given = m_sheet[*item.question];
        if (!given)
            return nullptr;
        const content::QuestionText& text = m_content.words.questions.at(question.id.text);
        Json json{{"linkId", item.linkId}, {"text", questionLine(text)}, {"answer", Json::array()}};
        Json& answers = json["answer"];
        if (question.kind == QuestionKind::WholeNumber) {
            answers.push_back({{"valueInteger", *given}});
            return json;
        }
        for (std::size_t place = 0; place < question.options.size(); ++place)
            if ((*given >> place & 1) != 0)
                answers.push_back(coding(question, question.options[place], text.options.at(question.options[place])));
        if (answers.empty())
            answers.push_back(coding(question, noneOfThese, text.none));
        return json;
    }
    Json coding(const Question& question, const std::string& option, const std::string& words) const {
        return {{"valueCoding", {{"system", m_system}, {"code", answerCode(question, option)}, {"display", words}}}};
    }

    const AskedContent& m_content;
    const Sheet& m_sheet;
    std::string m_system;
};

} // namespace

Result<Json> responseJson(const AskedContent& content, const Sheet& sheet, const ResponseChoice& choice) {
    const auto form = formOf(content.guidance);
    if (!form)
        return form.faults();
    const bool isWhole = judge(content.guidance, sheet).unanswered.none();
    const Sheet answers =
        choice.hasPrivate ? withoutUnasked(content.guidance, sheet) : withoutPrivate(content.guidance, sheet);
    Json json{{"resourceType", "QuestionnaireResponse"},
              {"language", content.article.language},
              {"questionnaire", questionnaireUrl(content.article) + "|" + content.article.version},
              {"status", isWhole ? "completed" : "in-progress"},
              {"authored", choice.authored}};
    if (Json items = ResponseEncoder(content, answers).items(*form); !items.empty())
        json["item"] = std::move(items);
    return json;
}

} // namespace bedside::codec
