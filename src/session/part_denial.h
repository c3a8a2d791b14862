// SPDX-License-Identifier: MIT
// "No to the rest": what is left of a part's signs is answered no at once, and can be taken back.
#pragma once

#include "session/questionnaire.h"

namespace bedside::session {

class PartDenial {
public:
    /// The questions must outlive it.
    explicit PartDenial(Questionnaire& questions) : m_questions(questions) {}

    /// Returns the signs of the part that have no answer and can be denied: questions that must be answered, with a
    /// plain "no" among their options.
    std::vector<std::size_t> open() const;
    /// Returns the questions of the part that must be answered, have no answer, and that a "no" would not settle.
    std::vector<std::size_t> leftOut() const;
    /// Returns how many other questions of the part have no answer, and need none.
    std::size_t othersLeft() const;
    /// Answers no to all that are open.
    void deny();
    /// Returns how many answers can be taken back: those that were denied here and still are.
    std::size_t denied() const { return deniedNow().size(); }
    /// Takes them back.
    void takeBack();
    void forget() { m_denied.clear(); }

private:
    std::vector<std::size_t> deniedNow() const;

    Questionnaire& m_questions;
    std::vector<std::size_t> m_denied;
};

} // namespace bedside::session
