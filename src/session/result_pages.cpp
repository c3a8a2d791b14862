// SPDX-License-Identifier: MIT
#include "session/result_pages.h"

#include "document/handout/handout_code.h"
#include "document/reading_order.h"

namespace bedside::session {

document::Judged ResultPages::judged(const guidance::Sheet& sheet, const guidance::Verdict& verdict) const {
    return {m_questions.guidance(),
            m_questions.words(),
            sheet,
            verdict,
            m_reading.openSections(),
            m_reading.bookcase().warningSigns(),
            m_reading.showsDrawings(),
            settled()};
}

guidance::QuestionSet ResultPages::settled() const {
    guidance::QuestionSet settled;
    const bool isHeld = m_questions.hasBegun() && m_reading.policyHoldsPages();
    if (const auto pages = isHeld ? m_questions.pagesPlace() : std::nullopt)
        settled.set(*pages);
    return settled;
}

document::Document ResultPages::result() const {
    return m_reading.bookcase().withReview(document::verdictPage(judged(), m_reading.bookcase().companions()));
}

QSet<QString> ResultPages::readFirst() const {
    QSet<QString> pages;
    if (m_questions.hasBegun())
        for (const content::SectionSummary& page : document::readFirst(judged()))
            pages.insert(QString::fromStdString(page.id.text));
    return pages;
}

document::Document ResultPages::emergency() const {
    const document::Companions companions = m_reading.bookcase().companions();
    document::Document page = document::emergencyPage(judged(), companions);
    document::addWayToCountry(page, companions, m_reading.policy().locksCountry);
    return page;
}

document::Document ResultPages::emergencyEnding() const {
    return m_reading.bookcase().withReview(document::emergencyEnding(judged(), m_reading.bookcase().companions()));
}

document::HandoutChoice ResultPages::summaryChoice() const {
    document::HandoutChoice choice;
    for (const content::Handout& preset : m_reading.bookcase().handouts())
        for (const content::HandoutPart& part : preset.parts)
            if (part.kind == content::PartKind::Result && choice.handout.parts.empty())
                choice.handout = preset;
    return choice;
}

std::string ResultPages::codeOf(const document::HandoutChoice& choice) const {
    return document::handoutCode(m_reading.bookcase().article(), choice.handout.id);
}

Result<document::Document> ResultPages::handout(const document::HandoutChoice& choice,
                                                const document::Figure& codeDrawing,
                                                const document::Companions& companions) const {
    const bool hasAnswers = m_questions.hasContent() && m_questions.hasBegun();
    const auto answers = hasAnswers ? std::optional(judged()) : std::nullopt;
    const document::HandoutSources sources{
        companions,
        m_reading.bookcase().article(),
        m_questions.words(),
        [this](const content::SectionId& id) { return m_reading.bookcase().section(id); },
        m_reading.openSections(),
        answers ? &*answers : nullptr};
    return document::composeHandout(choice, sources, {codeOf(choice), codeDrawing});
}

document::Imprint ResultPages::imprint(const document::Companions& companions) const {
    return document::imprintOf(m_reading.bookcase().article(), m_questions.words().safety, companions);
}

document::Document ResultPages::review() const {
    std::vector<std::string> changes;
    for (const QString& change : m_questions.changes())
        changes.push_back(change.toStdString());
    return document::reviewPage(judged(), changes, m_reading.bookcase().companions());
}

document::Document ResultPages::why(std::size_t question) const {
    return document::whyNote(m_questions.wordsOf(question), m_reading.bookcase().companions());
}

document::Document ResultPages::positions(document::Exploration exploration) const {
    const guidance::Sheet sheet(m_questions.guidance().questions.size());
    const guidance::Verdict verdict = guidance::judge(m_questions.guidance(), sheet);
    if (m_questions.hasBegun())
        exploration.changes = m_questions.verdict().positions.changes;
    exploration.waits = m_questions.hasBegun() && (m_questions.heldUrgency() || m_questions.verdict().positions.state ==
                                                                                    guidance::PositionState::Greyed);
    return m_reading.bookcase().withReview(
        document::positionsPage(judged(sheet, verdict), exploration, m_reading.bookcase().companions()));
}

} // namespace bedside::session
