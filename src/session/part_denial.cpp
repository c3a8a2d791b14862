// SPDX-License-Identifier: MIT
#include "session/part_denial.h"

#include <algorithm>

namespace bedside::session {

namespace {

guidance::AnswerBits noOf(const guidance::Question& question) {
    return question.kind == guidance::QuestionKind::One ? guidance::bitOf(question, "no") : 0;
}

bool isSign(const guidance::Question& question) { return question.mustAnswer && noOf(question) != 0; }

} // namespace

std::vector<std::size_t> PartDenial::open() const {
    std::vector<std::size_t> questions = m_questions.partQuestions();
    std::erase_if(questions, [this](std::size_t each) {
        return m_questions.sheet()[each] || !isSign(m_questions.guidance().questions[each]);
    });
    return questions;
}

std::vector<std::size_t> PartDenial::leftOut() const {
    std::vector<std::size_t> questions = m_questions.partQuestions();
    std::erase_if(questions, [this](std::size_t each) {
        const guidance::Question& question = m_questions.guidance().questions[each];
        return m_questions.sheet()[each] || !question.mustAnswer || isSign(question);
    });
    return questions;
}

std::size_t PartDenial::othersLeft() const {
    return static_cast<std::size_t>(std::ranges::count_if(m_questions.partQuestions(), [this](std::size_t each) {
        return !m_questions.sheet()[each] && !m_questions.guidance().questions[each].mustAnswer;
    }));
}

void PartDenial::deny() {
    m_denied = open();
    std::vector<std::pair<std::size_t, std::optional<guidance::AnswerBits>>> answers;
    for (const std::size_t question : m_denied)
        answers.emplace_back(question, noOf(m_questions.guidance().questions[question]));
    m_questions.answerTogether(answers);
    if (const auto left = leftOut(); !left.empty())
        m_questions.lookAt(left.front());
}

std::vector<std::size_t> PartDenial::deniedNow() const {
    std::vector<std::size_t> still;
    std::ranges::copy_if(m_denied, std::back_inserter(still), [this](std::size_t each) {
        return each < m_questions.sheet().size() &&
               m_questions.sheet()[each] == noOf(m_questions.guidance().questions[each]);
    });
    return still;
}

void PartDenial::takeBack() {
    std::vector<std::pair<std::size_t, std::optional<guidance::AnswerBits>>> answers;
    for (const std::size_t question : deniedNow())
        answers.emplace_back(question, std::nullopt);
    forget();
    m_questions.answerTogether(answers);
}

} // namespace bedside::session
