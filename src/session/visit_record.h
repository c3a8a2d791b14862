// SPDX-License-Identifier: MIT
// What of a visit can be taken into a patient's record: a note, and the answers for systems that keep records.
#pragma once

#include "base/result.h"
#include "session/questionnaire.h"
#include "session/reading.h"

namespace bedside::session {

/// Both must outlive it. It keeps nothing. Days are ISO 8601.
class VisitRecord {
public:
    VisitRecord(const Reading& reading, const Questionnaire& questions) : m_reading(reading), m_questions(questions) {}

    bool hasAnswers() const { return m_questions.hasBegun(); }
    /// True where there is anything to note: answers, a page that was opened, a handout.
    bool hasAnything() const;
    bool holdsPrivateAnswers() const;

    std::string note(const std::string& day, bool hasPrivate) const;
    /// Return the FHIR resources as files. Refuse what FHIR could not tell truly.
    Result<std::string> questionnaire() const;
    Result<std::string> response(const std::string& day, bool hasPrivate) const;

private:
    std::vector<std::string> openedPages(bool hasPrivate) const;
    bool tellsPrivateAnswer(const OpenedPage& page) const;
    std::string titleOf(const OpenedPage& page) const;
    std::string sectionTitle(const std::string& id) const;
    std::string adviceTitle(const std::string& id) const;

    const Reading& m_reading;
    const Questionnaire& m_questions;
};

} // namespace bedside::session
