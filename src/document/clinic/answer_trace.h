// SPDX-License-Identifier: MIT
// What the answers led to, for a clinician: flags, rules, raw counts, cards, private answers.
#pragma once

#include "document/clinic/clinic_side.h"

namespace bedside::document {

class AnswerTrace {
public:
    /// The sources must outlive it, and have answers.
    explicit AnswerTrace(const ClinicSources& sources);

    /// Returns the flags, a box for each tier, and the questions that must be settled and are not.
    Nodes flags() const;
    /// Returns every rule that holds: its outcome, the rule in plain words, the answers that made it so.
    Nodes rules() const;
    /// Returns each count and the answers that it counts; nothing where none of them was given.
    Nodes counts() const;
    /// Returns the cards by name, each with the answers that brought it up.
    Nodes cards() const;
    /// Returns the answers that leave the program only after a second yes; nothing where there are none.
    Nodes privateAnswers() const;

private:
    const content::Phrases& phrases() const { return *m_sources.companions.phrases; }
    Inlines answer(std::size_t question) const;
    List answers(const guidance::QuestionSet& questions) const;
    Nodes grounds(const guidance::QuestionSet& questions) const;
    Nodes positions() const;
    guidance::QuestionSet unsettled() const;
    std::optional<std::size_t> asked(const std::string& question) const;
    std::string titleOf(std::size_t outcome) const;

    const ClinicSources& m_sources;
    const Judged& m_judged;
};

} // namespace bedside::document
