// SPDX-License-Identifier: MIT
#include "session/urgent_questions.h"

#include <algorithm>
#include <set>

namespace bedside::session {

namespace {

/// An emergency is an outcome that interrupts, and which of its causes.
using Emergencies = std::set<std::pair<std::size_t, std::optional<std::size_t>>>;

Emergencies emergencies(const guidance::Guidance& guidance, const guidance::Sheet& sheet) {
    Emergencies found;
    for (const guidance::Reason& reason : guidance::judge(guidance, sheet).because)
        if (guidance.outcomes[reason.outcome].interrupts)
            found.insert({reason.outcome, guidance.outcomes[reason.outcome].rules[reason.rule].cause});
    return found;
}

/// True where an option of the question brings an emergency that the sheet does not have.
bool adds(const guidance::Guidance& guidance, std::size_t question, guidance::Sheet sheet) {
    const Emergencies before = emergencies(guidance, sheet);
    for (std::size_t option = 0; option < guidance.questions[question].options.size(); ++option) {
        sheet.answer(question, guidance::AnswerBits{1} << option);
        if (!std::ranges::includes(before, emergencies(guidance, sheet)))
            return true;
    }
    return false;
}

} // namespace

std::vector<std::size_t> urgentQuestionsLeft(const guidance::Guidance& guidance, const guidance::Sheet& sheet) {
    const guidance::QuestionSet asked = askedQuestions(guidance, sheet);
    const guidance::Sheet empty(sheet.size());
    std::vector<std::size_t> left;
    for (std::size_t question = 0; question < guidance.questions.size(); ++question)
        if (asked[question] && !sheet[question] && guidance.questions[question].kind == guidance::QuestionKind::One &&
            (adds(guidance, question, empty) || adds(guidance, question, sheet)))
            left.push_back(question);
    return left;
}

guidance::QuestionSet questionsBehind(const guidance::Verdict& verdict) {
    guidance::QuestionSet questions;
    for (const guidance::Reason& reason : verdict.because)
        if (reason.outcome == verdict.outcome)
            questions |= reason.questions;
    return questions;
}

} // namespace bedside::session
