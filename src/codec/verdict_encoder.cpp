// SPDX-License-Identifier: MIT
#include "codec/verdict_encoder.h"

#include "codec/answer_sheet.h"
#include "codec/guidance_vocabulary.h"
#include "codec/json.h"

namespace bedside::codec {

using namespace guidance;

namespace {

Json questionIds(const Guidance& guidance, const QuestionSet& questions) {
    Json ids = Json::array();
    for (std::size_t question = 0; question < guidance.questions.size(); ++question)
        if (questions[question])
            ids.push_back(guidance.questions[question].id.text);
    return ids;
}

Json groundsJson(const Guidance& guidance, const Sheet& sheet, const QuestionSet& questions) {
    Json answers = Json::object();
    for (std::size_t question = 0; question < guidance.questions.size(); ++question)
        if (questions[question])
            answers[guidance.questions[question].id.text] =
                sheet[question] ? answerJson(guidance.questions[question], *sheet[question]) : Json();
    return answers;
}

Json becauseJson(const Guidance& guidance, const Sheet& sheet, const Verdict& verdict) {
    Json because = Json::array();
    for (const Reason& reason : verdict.because) {
        const Outcome& outcome = guidance.outcomes[reason.outcome];
        const Rule& rule = outcome.rules[reason.rule];
        Json entry{{"gives", outcome.id.text},
                   {"rule", rule.id.text},
                   {"answers", groundsJson(guidance, sheet, reason.questions)}};
        if (rule.cause)
            entry["cause"] = outcome.causes[*rule.cause].id.text;
        because.push_back(std::move(entry));
    }
    for (const ShownCard& shown : verdict.cards) {
        const std::string& id = guidance.cards[shown.card].id.text;
        because.push_back({{"gives", id}, {"rule", id}, {"answers", groundsJson(guidance, sheet, shown.questions)}});
    }
    return because;
}

Json positionsJson(const Guidance& guidance, const PositionAdvice& advice) {
    Json order = Json::object();
    Json marks = Json::object();
    Json stated = Json::object();
    const auto add = [&](const char* role, const std::vector<MarkedPosition>& row) {
        order[role] = Json::array();
        stated[role] = Json::array();
        for (const MarkedPosition& marked : row) {
            const std::string& id = guidance.positions.ids[marked.position].text;
            order[role].push_back(id);
            marks[role][id] = wordOf(marked.mark);
            if (marked.stated)
                stated[role].push_back(id);
        }
    };
    add("more", advice.more);
    add("less", advice.less);
    return {{"state", wordOf(advice.state)}, {"order", std::move(order)},
            {"marks", std::move(marks)},     {"stated", std::move(stated)},
            {"first", wordOf(advice.first)}, {"pattern", guidance.positions.patterns[advice.pattern].id.text}};
}

} // namespace

Json verdictJson(const Guidance& guidance, const Sheet& sheet, const Verdict& verdict) {
    const Outcome& outcome = guidance.outcomes[verdict.outcome];
    Json causes = Json::array();
    for (const std::size_t cause : verdict.causes)
        causes.push_back(outcome.causes[cause].id.text);
    Json also = Json::array();
    for (const std::size_t other : verdict.also)
        also.push_back(guidance.outcomes[other].id.text);
    Json texts = Json::array();
    for (const TextId& text : verdict.texts)
        texts.push_back(text.text);
    Json cards = Json::array();
    for (const ShownCard& shown : verdict.cards)
        cards.push_back(guidance.cards[shown.card].id.text);
    Json hiddenLines = Json::array();
    for (const std::size_t line : verdict.hiddenLines)
        hiddenLines.push_back(guidance.lines[line].id.text);
    return {{"outcome", outcome.id.text},
            {"urgency", wordOf(verdict.urgency)},
            {"sex_advice", wordOf(verdict.sexAdvice)},
            {"causes", std::move(causes)},
            {"also", std::move(also)},
            {"texts", std::move(texts)},
            {"cards", std::move(cards)},
            {"first_view", verdict.firstView},
            {"hidden_lines", std::move(hiddenLines)},
            {"positions", positionsJson(guidance, verdict.positions)},
            {"because", becauseJson(guidance, sheet, verdict)},
            {"unanswered", questionIds(guidance, verdict.unanswered)}};
}

} // namespace bedside::codec
