// SPDX-License-Identifier: MIT
// What a clinician needs beside the page where the reader is.
#pragma once

#include "document/clinic/clinic_side.h"
#include "session/evidence.h"

namespace bedside::session {

/// All of them must outlive it.
class ClinicSide : public QObject {
    Q_OBJECT

public:
    ClinicSide(const Reading& reading, const Questionnaire& questions, const Evidence& evidence,
               QObject* parent = nullptr);

    /// Returns where the reader is. Of the questions, the one that is put: a window that shows those of a part together
    /// asks for sideOf the part.
    document::ClinicPage page() const;
    /// Returns the side of that page.
    document::Document side() const { return sideOf(page()); }
    document::Document sideOf(const document::ClinicPage& page) const;
    const content::Phrases& phrases() const { return m_reading.bookcase().phrases(); }

signals:
    void changed(); // the side may say something else now

private:
    document::ClinicPage questionsPage() const;
    document::PagesLeftOut leftOut() const;
    std::set<content::ClaimId> heldBack(const document::Companions& companions) const;

    const Reading& m_reading;
    const Questionnaire& m_questions;
    const Evidence& m_evidence;
    mutable std::optional<content::ClinicNotes> m_notes; // read when first needed
};

} // namespace bedside::session
