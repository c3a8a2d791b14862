// SPDX-License-Identifier: MIT
// The guide in another language, as the same reader would have it: what a handout in that language is composed from.
#pragma once

#include "session/result_pages.h"

namespace bedside::session {

/// The library and the questions must outlive it. It holds what the reader chose and answered when it was made; the
/// questions and rules are the same in every language.
class OtherGuide {
public:
    OtherGuide(const store::Library& library, const Reading& reading, const Questionnaire& questions);

    const ResultPages& pages() const { return m_pages; }
    /// Returns the same choice under its title in this language. Its parts are ids, which are alike in all.
    document::HandoutChoice inItsWords(document::HandoutChoice choice) const;
    const document::Companions& companions() const { return m_companions; }

private:
    Reading m_reading;
    Questionnaire m_questions;
    ResultPages m_pages;
    document::Companions m_companions;
};

} // namespace bedside::session
