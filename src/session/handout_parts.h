// SPDX-License-Identifier: MIT
// What may stand on a handout for this reader, and under which name.
#pragma once

#include "content/handout.h"
#include "session/questionnaire.h"
#include "session/reading.h"

namespace bedside::session {

/// Pages: of the guide. Advice: cards of the guidance. Ideas: positions. Whole: what stands for more than one thing.
enum class PartGroup { Whole, Pages, Advice, Ideas };

/// Both must outlive it.
class HandoutParts {
public:
    HandoutParts(const Reading& reading, const Questionnaire& questions) : m_reading(reading), m_questions(questions) {}

    /// True where the reader may have it: what speaks plainly about sex after they agreed to that, positions where no
    /// answer is against them.
    bool allows(const content::HandoutPart& part) const;
    /// Returns what can be added to any handout, group by group.
    std::vector<content::HandoutPart> all() const;
    static PartGroup groupOf(const content::HandoutPart& part);
    QString nameOf(const content::HandoutPart& part, const document::Companions& companions) const;
    /// Returns the preset's parts that are allowed. Without answers its position ideas are each of the positions.
    std::vector<content::HandoutPart> partsOf(const content::Handout& preset) const;

private:
    bool allowsPositions() const;

    const Reading& m_reading;
    const Questionnaire& m_questions;
};

} // namespace bedside::session
