// SPDX-License-Identifier: MIT
#include "document/clinic/answer_trace.h"

#include "document/clinic/clinic_words.h"
#include "document/clinic/flags.h"
#include "document/compose_inlines.h"
#include "document/question_words.h"
#include "document/verdict_parts.h"
#include "document/words.h"

#include <algorithm>

namespace bedside::document {

namespace {

const char* tierWords(guidance::Urgency tier) {
    if (tier == guidance::Urgency::Emergency)
        return words::tierEmergency;
    return tier == guidance::Urgency::SameDay ? words::tierSameDay : words::tierSeeFirst;
}

const char* stateWords(guidance::PositionState state) {
    switch (state) {
    case guidance::PositionState::Hidden:
        return words::positionsHidden;
    case guidance::PositionState::Greyed:
        return words::positionsGreyed;
    case guidance::PositionState::Shown:
        return words::positionsShown;
    }
    return "";
}

Inlines labelled(const std::string& label, Inlines inlines) {
    inlines.insert(inlines.begin(), {Strong{plain(label + ": ")}});
    return inlines;
}

} // namespace

AnswerTrace::AnswerTrace(const ClinicSources& sources) : m_sources(sources), m_judged(*sources.judged) {}

Inlines AnswerTrace::answer(std::size_t place) const {
    const guidance::Question& question = m_judged.guidance.questions[place];
    const content::QuestionText& text = m_judged.words.questions.at(question.id.text);
    Inlines line = plain(question.id.text + words::noBreakSpace + text.shortName + ": ");
    line.push_back({Strong{plain(answerWords(question, text, m_judged.sheet[place]))}});
    if (question.isPrivate)
        line.push_back({Words{std::string(" (") + words::privateMark + ")"}});
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
        nodes.push_back({Paragraph{plain(words::noFlag)}});
    for (auto flag = ticked.begin(); flag != ticked.end();) {
        Box box{boxFor(flag->tier), tierWords(flag->tier), {}};
        guidance::QuestionSet questions;
        for (const guidance::Urgency tier = flag->tier; flag != ticked.end() && flag->tier == tier; ++flag)
            questions.set(flag->question);
        box.nodes.push_back({answers(questions)});
        nodes.push_back({std::move(box)});
    }
    if (const std::size_t missing = m_judged.verdict.unanswered.count(); missing > 0)
        nodes.push_back({Paragraph{plain(words::signsUnanswered + std::to_string(missing))}});
    return nodes;
}

std::string AnswerTrace::titleOf(std::size_t place) const {
    const guidance::Outcome& outcome = m_judged.guidance.outcomes[place];
    const bool isShown = place == m_judged.verdict.outcome;
    return std::string(isShown ? words::shownOutcome : words::alsoHolds) + outcome.id.text + ", " +
           levelWords(outcome.urgency);
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
        nodes.push_back({Paragraph{
            labelled(words::rule + rule, composeInlines(m_judged.words.rules.at(rule), m_sources.companions))}});
        if (reason.questions.any())
            nodes.push_back({answers(reason.questions)});
    }
    nodes.push_back({Paragraph{plain(stateWords(m_judged.verdict.positions.state))}});
    return nodes;
}

Nodes AnswerTrace::counts() const {
    List list;
    for (const content::AnswerCount& count : m_sources.notes.counts) {
        std::size_t given = 0;
        for (const content::CountedAnswer& counted : count.answers)
            for (std::size_t place = 0; place < m_judged.guidance.questions.size(); ++place) {
                const guidance::Question& question = m_judged.guidance.questions[place];
                if (question.id.text == counted.question && m_judged.sheet[place] &&
                    (*m_judged.sheet[place] & guidance::bitOf(question, counted.option)) != 0)
                    ++given;
            }
        list.items.push_back({{Paragraph{labelled(
            count.title, plain(std::to_string(given) + words::outOf + std::to_string(count.answers.size())))}}});
    }
    return list.items.empty() ? Nodes{} : Nodes{{std::move(list)}};
}

Nodes AnswerTrace::cards() const {
    List list;
    for (const guidance::ShownCard& shown : m_judged.verdict.cards) {
        const std::string& id = m_judged.guidance.cards[shown.card].id.text;
        Nodes item{{Paragraph{
            {link(LinkKind::Place, "card:" + id, id + words::noBreakSpace + m_judged.words.cards.at(id).page.title)}}}};
        if (shown.questions.any())
            item.push_back({answers(shown.questions)});
        list.items.push_back(std::move(item));
    }
    if (list.items.empty())
        return {{Paragraph{plain(words::noCards)}}};
    return {{std::move(list)}};
}

Nodes AnswerTrace::privateAnswers() const {
    guidance::QuestionSet questions;
    for (std::size_t place = 0; place < m_judged.guidance.questions.size(); ++place)
        questions[place] = m_judged.guidance.questions[place].isPrivate && m_judged.sheet[place].has_value();
    return questions.none() ? Nodes{} : Nodes{{answers(questions)}};
}

} // namespace bedside::document
