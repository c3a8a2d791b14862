// SPDX-License-Identifier: MIT
// All answers to all questions, as variables of decision diagrams.
#pragma once

#include "guidance/proof/diagram.h"
#include "guidance/sheet.h"

namespace bedside::guidance {

/// A choice is one variable: 0 for no answer, then its options. A whole number likewise. A list is a variable for
/// whether it was answered, then one for each option.
class AnswerSpace {
public:
    /// The guidance must outlive it.
    explicit AnswerSpace(const Guidance& guidance);

    Diagrams& diagrams() { return m_diagrams; }

    Diagrams::Node answered(std::size_t question);
    Diagrams::Node is(const Is& is);
    Diagrams::Node atLeast(const AtLeast& least);
    /// Returns where no list that was not answered has ticked options: then every sheet is there once.
    Diagrams::Node wellFormed();

    /// Returns the function with the question held at an answer, or at none.
    Diagrams::Node fixed(Diagrams::Node node, std::size_t question, std::optional<AnswerBits> answer);
    bool dependsOn(Diagrams::Node node, std::size_t question);

    /// Returns a sheet with few answers that makes the function true, or nothing where none does.
    std::optional<Sheet> simplest(Diagrams::Node node) const;

private:
    std::size_t variables(std::size_t question) const;

    const Guidance& m_guidance;
    std::vector<std::size_t> m_first; // variable of each question
    Diagrams m_diagrams;
};

} // namespace bedside::guidance
