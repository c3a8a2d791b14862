// SPDX-License-Identifier: MIT
// The part of the questionnaire for questions that stand together on one page.
#include "session/questionnaire.h"

#include <algorithm>

namespace bedside::session {

std::vector<std::size_t> Questionnaire::partQuestions() const {
    const guidance::QuestionSet asked = guidance::askedQuestions(guidance(), m_sheet);
    const auto chosenBefore = pagesPlace(); // that one is not put as a question
    std::vector<std::size_t> questions;
    for (std::size_t question = 0; question < guidance().questions.size(); ++question)
        if (guidance().questions[question].part == asking().part && asked[question] && question != chosenBefore)
            questions.push_back(question);
    return questions;
}

/// Returns the first question of the part before this one.
std::optional<std::size_t> Questionnaire::partBefore() const {
    const guidance::QuestionSet asked = guidance::askedQuestions(guidance(), m_sheet);
    std::optional<std::size_t> first;
    for (std::size_t question = m_question + 1; question-- > 0;) {
        const std::size_t part = guidance().questions[question].part;
        if (!asked[question] || question == pagesPlace() || part == asking().part)
            continue;
        if (first && guidance().questions[*first].part != part)
            break;
        first = question;
    }
    return first;
}

void Questionnaire::lookAt(std::size_t question) {
    if (!m_hasBegun || question == m_question || m_stage != Stage::Question || m_isEditing)
        return;
    put(question);
}

void Questionnaire::answerInPart(std::size_t question, std::optional<guidance::AnswerBits> bits, bool goesOn) {
    m_question = question;
    note(question, bits);
    if (interrupts())
        return interrupt();
    const std::vector<std::size_t> questions = partQuestions();
    const auto next = std::ranges::upper_bound(questions, question);
    put(goesOn && next != questions.end() ? *next : question);
}

void Questionnaire::answerTogether(
    const std::vector<std::pair<std::size_t, std::optional<guidance::AnswerBits>>>& answers) {
    if (answers.empty())
        return;
    for (const auto& [question, bits] : answers) {
        bits ? m_sheet.answer(question, *bits) : m_sheet.clear(question);
        m_passed.set(question);
    }
    m_question = answers.front().first;
    judgeAnew();
    if (interrupts())
        interrupt();
    else
        put(m_question);
}

void Questionnaire::endPart() {
    for (const std::size_t question : partQuestions())
        m_passed.set(question);
    goOn();
}

void Questionnaire::goToPartBefore() {
    if (const auto first = partBefore())
        put(*first);
}

void Questionnaire::takeOver(const Questionnaire& other) {
    if (!other.m_hasBegun || guidance() != other.guidance()) // the answers are places in it
        return;
    m_sheet = other.m_sheet;
    m_passed = other.m_passed;
    m_stage = other.m_stage;
    m_question = other.m_question;
    m_hasBegun = true;
    m_isEditing = other.m_isEditing;
    m_wasEdited = other.m_wasEdited;
    m_wentBack = other.m_wentBack;
    m_urgentQuestions = other.m_urgentQuestions;
    judgeAnew();
}

} // namespace bedside::session
