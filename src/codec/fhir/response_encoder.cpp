// SPDX-License-Identifier: MIT
#include "codec/fhir/response_encoder.h"

#include "codec/fhir/fhir_names.h"
#include "codec/fhir/form.h"
#include "codec/fhir/question_line.h"
#include "codec/json.h"
#include "guidance/judge.h"

namespace bedside::codec {

using namespace guidance;

namespace {

class ResponseEncoder {
public:
    ResponseEncoder(const AskedContent& content, const Sheet& sheet)
        : m_content(content), m_sheet(sheet), m_system(answerSystem(content.article)) {}

    OrderedJson items(const std::vector<FormItem>& items) const {
        OrderedJson all = OrderedJson::array();
        for (const FormItem& item : items)
            if (OrderedJson json = item.question ? answer(item) : group(item); !json.is_null())
                all.push_back(std::move(json));
        return all;
    }

private:
    OrderedJson group(const FormItem& item) const {
        OrderedJson inner = items(item.items);
        if (inner.empty())
            return nullptr;
        OrderedJson json{{"linkId", item.linkId}};
        if (item.part)
            json["text"] = m_content.words.parts.at(m_content.guidance.parts[*item.part].id.text).title;
        json["item"] = std::move(inner);
        return json;
    }
    OrderedJson answer(const FormItem& item) const {
        const Question& question = m_content.guidance.questions[*item.question];
        const auto& given = m_sheet[*item.question];
        if (!given)
            return nullptr;
        const content::QuestionText& text = m_content.words.questions.at(question.id.text);
        OrderedJson json{{"linkId", item.linkId}, {"text", questionLine(text)}, {"answer", OrderedJson::array()}};
        OrderedJson& answers = json["answer"];
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
    OrderedJson coding(const Question& question, const std::string& option, const std::string& words) const {
        return {{"valueCoding", {{"system", m_system}, {"code", answerCode(question, option)}, {"display", words}}}};
    }

    const AskedContent& m_content;
    const Sheet& m_sheet;
    std::string m_system;
};

} // namespace

Result<OrderedJson> responseJson(const AskedContent& content, const Sheet& sheet, const ResponseChoice& choice) {
    const auto form = formOf(content.guidance);
    if (!form)
        return form.faults();
    const bool isWhole = judge(content.guidance, sheet).unanswered.none();
    Sheet answers =
        choice.hasPrivate ? withoutUnasked(content.guidance, sheet) : withoutPrivate(content.guidance, sheet);
    for (std::size_t question = 0; question < answers.size(); ++question)
        if (choice.settled[question])
            answers.clear(question);
    OrderedJson json{{"resourceType", "QuestionnaireResponse"},
                     {"language", content.article.language},
                     {"questionnaire", questionnaireUrl(content.article) + "|" + content.article.version},
                     {"status", isWhole ? "completed" : "in-progress"},
                     {"authored", choice.authored}};
    if (OrderedJson items = ResponseEncoder(content, answers).items(*form); !items.empty())
        json["item"] = std::move(items);
    return json;
}

} // namespace bedside::codec
