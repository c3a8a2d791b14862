// SPDX-License-Identifier: MIT
// The pages around the questions, composed from the answers so far and for the reader's country.
#pragma once

#include "document/compose_verdict.h"
#include "document/handout/handout.h"
#include "document/handout/result_sheet.h"
#include "document/imprint.h"
#include "session/questionnaire.h"
#include "session/reading.h"

namespace bedside::session {

/// Both must outlive it.
class ResultPages {
public:
    ResultPages(const Reading& reading, const Questionnaire& questions) : m_reading(reading), m_questions(questions) {}

    /// Returns the answers so far, and what follows from them.
    document::Judged judged() const { return judged(m_questions.sheet(), m_questions.verdict()); }
    /// Returns the questions that nobody was asked, since the policy answers them.
    guidance::QuestionSet settled() const;
    document::Document result() const;
    /// Returns the pages of the guide that fit the result.
    QSet<QString> readFirst() const;
    document::Document emergency() const;
    document::Document emergencyEnding() const;
    /// Returns the author's handout of a result.
    document::HandoutChoice summaryChoice() const;
    /// Returns the code that a handout bears, and the handout with it. Refuses one that cannot be made.
    std::string codeOf(const document::HandoutChoice& choice) const;
    Result<document::Document> handout(const document::HandoutChoice& choice, const document::Figure& codeDrawing,
                                       const document::Companions& companions) const;
    document::Imprint imprint(const document::Companions& companions) const;
    document::PrivateAdvice privateAdvice() const { return document::privateAdvice(judged()); }
    document::Companions companions() const { return m_reading.bookcase().companions(); }
    const content::Phrases& phrases() const { return m_reading.bookcase().phrases(); }
    const Policy& policy() const { return m_reading.policy(); }
    const content::Region& region() const { return m_reading.bookcase().region(); }
    document::Document review() const;
    document::Document why(std::size_t question) const;
    /// Also without answers, for a reader who only explores.
    document::Document positions(document::Exploration exploration) const;

private:
    document::Judged judged(const guidance::Sheet& sheet, const guidance::Verdict& verdict) const;

    const Reading& m_reading;
    const Questionnaire& m_questions;
};

} // namespace bedside::session
