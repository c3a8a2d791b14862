// SPDX-License-Identifier: MIT
// One answer sheet held against the guidance: which questions are asked, and what is true.
#pragma once

#include "guidance/sheet.h"
#include "guidance/truth.h"
#include "guidance/verdict.h"

namespace bedside::guidance {

/// Guidance and sheet must outlive it. What was found once is remembered; a question that is not asked never counts,
/// whatever the sheet still holds of it.
class Evaluation {
public:
    Evaluation(const Guidance& guidance, const Sheet& sheet);

    bool asked(std::size_t question) {
        return m_known[question] == Known::Yes || (m_known[question] == Known::NotYet && findAsked(question));
    }
    Truth truth(const Condition& condition);
    bool holds(const Condition& condition) { return truth(condition) == Truth::Yes; }
    bool outcomeHolds(std::size_t outcome);
    bool factHolds(std::size_t fact) { return factTruth(fact) == Truth::Yes; }
    const QuestionSet& unanswered();

    /// Returns the questions whose answers make the condition what it is.
    QuestionSet grounds(const Condition& condition);

    /// From here on conditions may ask which outcome is shown, and how positions are.
    void settle(std::size_t outcome) { m_outcome = outcome; }
    void settle(PositionState positions) { m_positions = positions; }

private:
    enum class Known : signed char { NotYet = -1, No, Unknown, Yes };

    bool findAsked(std::size_t question);
    Truth factTruth(std::size_t fact);
    Truth truthOfAnswer(const Is& is);
    Truth truthOfCount(const CountAtLeast& count);
    void addGrounds(const Condition& condition, QuestionSet& grounds);
    void addGrounds(const Conditions& parts, Truth wanted, bool all, QuestionSet& grounds);

    const Guidance& m_guidance;
    const Sheet& m_sheet;
    std::optional<QuestionSet> m_unanswered;
    std::vector<Known> m_known; // questions asked, then facts, then outcomes
    std::size_t m_outcome = 0;
    PositionState m_positions = PositionState::Hidden;
};

} // namespace bedside::guidance
