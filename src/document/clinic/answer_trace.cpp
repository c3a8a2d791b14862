// SPDX-License-Identifier: MIT
#include "document/clinic/answer_trace.h"

#include "document/clinic/flags.h"
#include "document/compose_inlines.h"
#include "document/phrasing.h"
#include "document/question_words.h"
#include "document/verdict_parts.h"
#include "guidance/evaluation.h"

#include <algorithm>

namespace bedside::document {

namespace {

const std::string& tierWords(guidance::Urgency tier, const content::Phrases& phrases) {
    if (tier == guidance::Urgency::Emergency)
        return phrases.tierEmergency;
    return tier == guidance::Urgency::SameDay ? phrases.tierSameDay : phrases.tierSeeFirst;
}

const std::string& stateWords(guidance::PositionState state, const content::Phrases& phrases) {
    switch (state) {
    case guidance::PositionState::Hidden:
        return phrases.clinicPositionsHidden;
    case guidance::PositionState::Greyed:
        return phrases.clinicPositionsGreyed;
    case guidance::PositionState::Shown:
        return phrases.clinicPositionsShown;
    }
    return phrases.clinicPositionsHidden;
}

Inlines labelledAnswer(const std::string& label, Inlines inlines, const content::Phrases& phrases) {
    inlines.insert(inlines.begin(), {Strong{plain(labelOf(label, phrases))}});
    return inlines;
}

} // namespace

AnswerTrace::AnswerTrace(const ClinicSources& sources) : m_sources(sources), m_judged(*sources.judged) {}

Inlines AnswerTrace::answer(std::size_t place) const {
    const guidance::Question& question = m_judged.guidance.questions[place];
    const content::QuestionText& text = m_judged.words.questions.at(question.id.text);
    Inlines line = plain(labelOf(question.id.text + noBreakSpace + text.shortName, phrases()));
    line.push_back({Strong{plain(answerWords(question, text, m_judged.sheet[place], phrases()))}});
    if (question.isPrivate)
        line.push_back({Words{" " + phrases().privateMark}});
    return line;
}

List AnswerTrace::answers(const guidance::QuestionSet& questions) const {
    List list;
    for (std::size_t place = 0; place < m_judged.guidance.questions.size(); ++place)
        if (questions[place])
            list.items.push_back({{Paragraph{answer(place)}}});
    return list;
}

Nodes AnswerTrace::flags() const {
    Nodes nodes;
    const std::vector<Flag> ticked = flagsTicked(m_judged);
    if (ticked.empty())
        nodes.push_back({Paragraph{plain(phrases().noFlag)}});
    for (auto flag = ticked.begin(); flag != ticked.end();) {
        Box box{boxFor(flag->tier), tierWords(flag->tier, phrases()), {}};
        guidance::QuestionSet questions;
        for (const guidance::Urgency tier = flag->tier; flag != ticked.end() && flag->tier == tier; ++flag)
            questions.set(flag->question);
        box.nodes.push_back({answers(questions)});
        nodes.push_back({std::move(box)});
    }
    if (const guidance::QuestionSet others = answeredOtherwise(m_judged); others.any()) {
        nodes.push_back({Paragraph{{{Strong{plain(phrases().otherAnswers)}}}}});
        nodes.push_back({answers(others)});
    }
    if (const guidance::QuestionSet open = unsettled(); open.any())
        nodes.push_back({Fold{"unsettled",
                              3,
                              content::fill(phrases().unsettled, {{"count", std::to_string(open.count())}}),
                              {{answers(open)}}}});
    return nodes;
}

guidance::QuestionSet AnswerTrace::unsettled() const {
    guidance::QuestionSet open = m_judged.verdict.unanswered;
    for (const guidance::Reason& reason : m_judged.verdict.because)
        if (m_judged.guidance.outcomes[reason.outcome].urgency == guidance::Urgency::Unknown)
            open |= reason.questions;
    return open;
}

std::string AnswerTrace::titleOf(std::size_t place) const {
    const guidance::Outcome& outcome = m_judged.guidance.outcomes[place];
    const bool isShown = place == m_judged.verdict.outcome;
    return content::fill(isShown ? phrases().shownOutcome : phrases().alsoHolds,
                         {{"outcome", outcome.id.text}, {"level", levelWords(outcome.urgency, phrases())}});
}

Nodes AnswerTrace::rules() const {
    Nodes nodes;
    std::optional<std::size_t> outcome;
    for (const guidance::Reason& reason : m_judged.verdict.because) {
        if (outcome != reason.outcome) {
            outcome = reason.outcome;
            nodes.push_back({Heading{3, plain(titleOf(*outcome))}});
        }
        const std::string& rule = m_judged.guidance.outcomes[reason.outcome].rules[reason.rule].id.text;
        nodes.push_back({Paragraph{labelledAnswer(content::fill(phrases().rule, {{"rule", rule}}),
                                                  composeInlines(m_judged.words.rules.at(rule), m_sources.companions),
                                                  phrases())}});
        append(nodes, grounds(reason.questions));
    }
    append(nodes, positions());
    return nodes;
}

// What has no answer is counted here, and named among what must be answered.
Nodes AnswerTrace::grounds(const guidance::QuestionSet& questions) const {
    guidance::QuestionSet given;
    for (std::size_t place = 0; place < m_judged.guidance.questions.size(); ++place)
        given[place] = questions[place] && m_judged.sheet[place];
    Nodes nodes;
    if (given.any())
        nodes.push_back({answers(given)});
    if (const std::size_t missing = (questions & ~given).count(); missing > 0)
        nodes.push_back(
            {Paragraph{plain(content::fill(phrases().withoutAnswer, {{"count", std::to_string(missing)}}))}});
    return nodes;
}

Nodes AnswerTrace::positions() const {
    const guidance::PositionAdvice& advice = m_judged.verdict.positions;
    Nodes nodes{{Paragraph{plain(stateWords(advice.state, phrases()))}}};
    if (advice.state != guidance::PositionState::Shown)
        return nodes;
    const std::string& pattern = m_judged.guidance.positions.patterns[advice.pattern].id.text;
    nodes.push_back(
        {Paragraph{labelledAnswer(content::fill(phrases().orderOf, {{"pattern", pattern}}),
                                  composeInlines(m_judged.words.rules.at(pattern), m_sources.companions), phrases())}});
    nodes.push_back(
        {Paragraph{plain(advice.first == guidance::Role::More ? phrases().moreFirst : phrases().lessFirst)}});
    return nodes;
}

std::optional<std::size_t> AnswerTrace::asked(const std::string& id) const {
    const auto& questions = m_judged.guidance.questions;
    const auto found = std::ranges::find(questions, guidance::QuestionId{id}, &guidance::Question::id);
    const auto place = static_cast<std::size_t>(found - questions.begin());
    guidance::Evaluation evaluation(m_judged.guidance, m_judged.sheet);
    return found != questions.end() && evaluation.asked(place) ? std::optional(place) : std::nullopt;
}

Nodes AnswerTrace::counts() const {
    List list;
    bool anyAnswer = false;
    for (const content::AnswerCount& count : m_sources.notes.counts) {
        std::size_t given = 0;
        guidance::QuestionSet counted;
        for (const content::CountedAnswer& answer : count.answers)
            if (const auto place = asked(answer.question)) {
                counted.set(*place);
                const auto& bits = m_judged.sheet[*place];
                anyAnswer = anyAnswer || bits;
                if (bits && (*bits & guidance::bitOf(m_judged.guidance.questions[*place], answer.option)) != 0)
                    ++given;
            }
        const std::string sum = content::fill(
            phrases().outOf, {{"given", std::to_string(given)}, {"all", std::to_string(count.answers.size())}});
        list.items.push_back({{Paragraph{labelledAnswer(count.title, plain(sum), phrases())}}, {answers(counted)}});
    }
    return anyAnswer ? Nodes{{std::move(list)}} : Nodes{};
}

Nodes AnswerTrace::cards() const {
    List list;
    for (const guidance::ShownCard& shown : m_judged.verdict.cards) {
        const std::string& id = m_judged.guidance.cards[shown.card].id.text;
        Nodes item{{Paragraph{
            {link(LinkKind::Place, "card:" + id, id + noBreakSpace + m_judged.words.cards.at(id).page.title)}}}};
        append(item, grounds(shown.questions));
        list.items.push_back(std::move(item));
    }
    if (list.items.empty())
        return {{Paragraph{plain(phrases().noCards)}}};
    return {{std::move(list)}};
}

Nodes AnswerTrace::privateAnswers() const {
    guidance::Evaluation evaluation(m_judged.guidance, m_judged.sheet);
    guidance::QuestionSet questions;
    for (std::size_t place = 0; place < m_judged.guidance.questions.size(); ++place)
        questions[place] =
            m_judged.guidance.questions[place].isPrivate && m_judged.sheet[place] && evaluation.asked(place);
    return questions.none() ? Nodes{} : Nodes{{answers(questions)}};
}

} // namespace bedside::document
