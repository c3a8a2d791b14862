// SPDX-License-Identifier: MIT
#include "session/clinic_side.h"

#include "session/result_pages.h"

namespace bedside::session {

using document::ClinicPage;
using document::ClinicPlace;

namespace {

/// The page of "card:ID", "asked:ID" or "outcome:ID".
ClinicPage advicePage(const std::string& target) {
    const std::string id = target.substr(target.find(':') + 1);
    if (target.starts_with("card:"))
        return {ClinicPlace::Card, id};
    return target.starts_with("asked:") ? ClinicPage{ClinicPlace::Question, id}
                                        : ClinicPage{ClinicPlace::Other, "advice"};
}

} // namespace

ClinicSide::ClinicSide(const Reading& reading, const Questionnaire& questions, const Evidence& evidence,
                       QObject* parent)
    : QObject(parent), m_reading(reading), m_questions(questions), m_evidence(evidence) {
    connect(&reading, &Reading::opened, this, &ClinicSide::changed);
    connect(&reading, &Reading::sectionsChanged, this, &ClinicSide::changed);
    connect(&questions, &Questionnaire::moved, this, &ClinicSide::changed);
    connect(&questions, &Questionnaire::verdictChanged, this, &ClinicSide::changed);
    connect(&questions, &Questionnaire::cleared, this, &ClinicSide::changed);
}

ClinicPage ClinicSide::questionsPage() const {
    switch (m_questions.stage()) {
    case Stage::Question:
        return {ClinicPlace::Question, m_questions.asking().id.text};
    case Stage::PartEnd: // what comes next
        return {ClinicPlace::Part, m_questions.guidance().parts[m_questions.nextPart()].id.text};
    case Stage::Emergency:
        return {ClinicPlace::Emergency, {}};
    case Stage::Finished:
        return {ClinicPlace::Result, {}};
    }
    return {};
}

ClinicPage ClinicSide::page() const {
    const Location& location = m_reading.location();
    const std::string id = location.id.toStdString();
    switch (location.kind) {
    case PageKind::Section:
    case PageKind::TeachBack:
        return {ClinicPlace::Section, id};
    case PageKind::Questions:
        return questionsPage();
    case PageKind::Result:
        return {m_questions.interrupts() ? ClinicPlace::Emergency : ClinicPlace::Result, {}};
    case PageKind::Advice:
        return advicePage(id);
    case PageKind::Cover:
        return {ClinicPlace::Other, "cover"};
    case PageKind::Help:
        return {ClinicPlace::Other, "help"};
    case PageKind::Search:
        return {ClinicPlace::Other, "search"};
    case PageKind::Study:
    case PageKind::Evidence:
        return {ClinicPlace::Other, "evidence"};
    case PageKind::Handouts:
        return {ClinicPlace::Other, "handouts"};
    case PageKind::Review:
        return {ClinicPlace::Other, "review"};
    case PageKind::Positions:
        return {ClinicPlace::Other, "positions"};
    }
    return {};
}

std::set<content::ClaimId> ClinicSide::heldBack(const document::Companions& companions) const {
    std::set<content::ClaimId> claims;
    if (m_reading.consent() != Consent::PlainSpeech)
        for (const content::Claim& claim : companions.claims)
            if (m_evidence.holdsBack(claim.id))
                claims.insert(claim.id);
    return claims;
}

document::PagesLeftOut ClinicSide::leftOut() const {
    if (m_reading.consent() != Consent::BackCareOnly)
        return document::PagesLeftOut::None;
    return m_reading.policyHoldsPages() ? document::PagesLeftOut::BySettings : document::PagesLeftOut::ByPatient;
}

document::Document ClinicSide::sideOf(const ClinicPage& page) const {
    if (!m_notes)
        m_notes = m_reading.bookcase().clinicNotes();
    const document::Companions companions = m_reading.bookcase().companions();
    const bool asks = m_questions.hasContent();
    const auto judged =
        asks && m_questions.hasBegun() ? std::optional(ResultPages(m_reading, m_questions).judged()) : std::nullopt;
    const document::ClinicSources sources{
        companions,
        *m_notes,
        [this](const content::SectionId& id) { return m_reading.bookcase().section(id); },
        heldBack(companions),
        leftOut(),
        asks ? &m_questions.guidance() : nullptr,
        asks ? &m_questions.words() : nullptr,
        judged ? &*judged : nullptr};
    return document::composeClinicSide(page, sources);
}

} // namespace bedside::session
