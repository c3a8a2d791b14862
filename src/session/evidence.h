// SPDX-License-Identifier: MIT
// What stands behind the guide, for this reader: claims, studies, and every place that leans on them.
#pragma once

#include "document/evidence/claim_index.h"
#include "session/questionnaire.h"
#include "session/reading.h"

namespace bedside::session {

/// All of them must outlive it. What speaks plainly about sex is left out until the reader chose to see it.
class Evidence {
public:
    Evidence(const store::Library& library, const Reading& reading, const Questionnaire& questions)
        : m_library(library), m_reading(reading), m_questions(questions) {}

    /// Returns what studies are filed under, by title.
    std::vector<content::Topic> topics() const;
    document::Document page(const document::ShelfChoice& choice) const;
    /// Return the page, or nothing where there is none or it is held back. The target is "claim:ID", or "card:ID",
    /// "outcome:ID" or "asked:ID" for advice and questions by themselves.
    std::optional<document::Document> studyPage(const QString& id) const;
    /// The same without what the reader's answers add: for a copy that leaves the program.
    std::optional<document::Document> studyPageForAnyone(const QString& id) const;
    std::optional<document::Document> claimCard(const QString& target) const;
    std::optional<document::Document> advicePage(const QString& target) const;
    bool holdsBack(const content::ClaimId& claim) const;
    const content::Phrases& phrases() const { return m_library.phrases(); }
    /// Returns the reference that "copy:STYLE:ID" asks for, as text for the clipboard; empty where there is none.
    QString reference(const QString& target) const;

private:
    bool showsAll() const { return m_reading.consent() == Consent::PlainSpeech; }
    bool holdsBack(const document::ClaimPlace& place) const;
    bool holdsBack(const content::StudyId& study) const;
    document::Reader reader() const;
    std::optional<document::Document> studyPageFor(const QString& id, const document::Reader& reader) const;
    const document::ClaimIndex& index() const;
    std::vector<document::ClaimUses> uses(const content::StudyId& study) const;

    const store::Library& m_library;
    const Reading& m_reading;
    const Questionnaire& m_questions;
    mutable std::optional<document::ClaimIndex> m_index; // made when first needed
};

} // namespace bedside::session
