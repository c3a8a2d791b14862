// SPDX-License-Identifier: MIT
// What the answers led to, for a clinician: flags, rules, raw counts, cards, private answers.
#pragma once

#include "document/clinic/clinic_side.h"

namespace bedside::document {

class AnswerTrace {
public:
    /// The sources must outlive it, and have answers.
    explicit AnswerTrace(const ClinicSources& sources);

    /// Returns the flags by tier, in a box of the most urgent one, and the signs that are not settled yet.
    Nodes flags() const;
    /// Returns every rule that holds: its outcome, the rule in plain words, the answers that made it so.
    Nodes rules() const;
    Nodes counts() const;
    /// Returns the cards by name, each with the answers that brought it up.
    Nodes cards() const;
    Nodes privateAnswers() const;

private:
    Inlines answer(std::size_t question) const;
    List answers(const guidance::QuestionSet& questions) const;
    std::string titleOf(std::size_t outcome) const;

    const ClinicSources& m_sources;
    const Judged& m_judged;
};

} // namespace bedside::document
