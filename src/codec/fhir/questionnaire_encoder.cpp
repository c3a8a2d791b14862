// SPDX-License-Identifier: MIT
#include "codec/fhir/questionnaire_encoder.h"

#include "codec/fhir/fhir_names.h"
#include "codec/fhir/form.h"
#include "codec/fhir/question_line.h"
#include "codec/json.h"

namespace bedside::codec {

using namespace guidance;

namespace {

/// Returns the code of an option by its place; the one after the last says "none of these".
std::string codeAt(const Question& question, std::size_t place) {
    return answerCode(question, place < question.options.size() ? question.options[place] : noneOfThese);
}

OrderedJson extension(const char* name, const char* type, OrderedJson value) {
    return {{"url", std::string("http://hl7.org/fhir/StructureDefinition/") + name}, {type, std::move(value)}};
}

class QuestionnaireEncoder {
public:
    explicit QuestionnaireEncoder(const AskedContent& content)
        : m_content(content), m_system(answerSystem(content.article)) {}

    OrderedJson items(const std::vector<FormItem>& items) const {
        OrderedJson all = OrderedJson::array();
        for (const FormItem& item : items)
            all.push_back(encoded(item));
        return all;
    }

private:
    OrderedJson encoded(const FormItem& item) const {
        OrderedJson json;
        const Question* question = item.question ? &m_content.guidance.questions[*item.question] : nullptr;
        if (question && question->kind == QuestionKind::WholeNumber)
            json["extension"] = {extension("minValue", "valueInteger", question->minimum),
                                 extension("maxValue", "valueInteger", question->maximum)};
        json["linkId"] = item.linkId;
        if (item.part)
            json["text"] = m_content.words.parts.at(m_content.guidance.parts[*item.part].id.text).title;
        if (question)
            json["text"] = questionLine(m_content.words.questions.at(question->id.text));
        json["type"] = !question ? "group" : question->kind == QuestionKind::WholeNumber ? "integer" : "choice";
        for (const FormTest& test : item.tests)
            json["enableWhen"].push_back(encoded(test));
        if (item.tests.size() > 1)
            json["enableBehavior"] = item.needsAll ? "all" : "any";
        if (question && question->kind == QuestionKind::List)
            json["repeats"] = true;
        if (question && question->kind != QuestionKind::WholeNumber)
            json["answerOption"] = options(*question);
        if (!item.items.empty())
            json["item"] = items(item.items);
        return json;
    }
    OrderedJson encoded(const FormTest& test) const {
        constexpr const char* operators[] = {"exists", "=", "!=", ">=", "<="};
        const Question& question = m_content.guidance.questions[test.question];
        OrderedJson json{{"question", question.id.text},
                         {"operator", operators[static_cast<std::size_t>(test.comparison)]}};
        if (test.comparison == Comparison::Exists)
            json["answerBoolean"] = test.value == 1;
        else if (question.kind == QuestionKind::WholeNumber)
            json["answerInteger"] = test.value;
        else
            json["answerCoding"] = OrderedJson{{"system", m_system}, {"code", codeAt(question, test.value)}};
        return json;
    }
    OrderedJson options(const Question& question) const {
        const content::QuestionText& text = m_content.words.questions.at(question.id.text);
        OrderedJson all = OrderedJson::array();
        const auto add = [&](std::size_t place, const std::string& words) {
            all.push_back(
                {{"valueCoding", {{"system", m_system}, {"code", codeAt(question, place)}, {"display", words}}}});
        };
        for (std::size_t place = 0; place < question.options.size(); ++place)
            add(place, text.options.at(question.options[place]));
        if (question.kind == QuestionKind::List) {
            add(question.options.size(), text.none);
            OrderedJson none{{"extension", {extension("questionnaire-optionExclusive", "valueBoolean", true)}}};
            none.update(all.back());
            all.back() = std::move(none);
        }
        return all;
    }

    const AskedContent& m_content;
    std::string m_system;
};

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

} // namespace

Result<OrderedJson> questionnaireJson(const AskedContent& content) {
    const auto form = formOf(content.guidance);
    if (!form)
        return form.faults();
    const content::Article& article = content.article;
    return OrderedJson{{"resourceType", "Questionnaire"},
                       {"language", article.language},
                       {"url", questionnaireUrl(article)},
                       {"version", article.version},
                       {"name", "BedsideQuestions"},
                       {"title", article.title},
                       {"status", "draft"}, // until a clinician has reviewed it
                       {"subjectType", {"Patient"}},
                       {"date", article.reviewed},
                       {"publisher", joined(article.authors)},
                       {"description", article.reviewNote},
                       {"copyright", article.licence},
                       {"lastReviewDate", article.reviewed},
                       {"effectivePeriod", {{"start", article.reviewed}, {"end", article.reviewBy}}},
                       {"item", QuestionnaireEncoder(content).items(*form)}};
}

} // namespace bedside::codec
