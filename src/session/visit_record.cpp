// SPDX-License-Identifier: MIT
#include "session/visit_record.h"

#include "codec/fhir/fhir_files.h"
#include "document/record_note.h"
#include "session/result_pages.h"

namespace bedside::session {

bool VisitRecord::hasAnything() const {
    return hasAnswers() || !m_reading.handoutsGiven().isEmpty() || !openedPages().empty();
}

bool VisitRecord::holdsPrivateAnswers() const {
    return hasAnswers() && document::holdsPrivateAnswers(m_questions.guidance(), m_questions.sheet());
}

std::vector<std::string> VisitRecord::openedPages() const {
    std::vector<std::string> titles;
    for (const content::SectionSummary& section : m_reading.bookcase().sections())
        if (m_reading.wasRead(QString::fromStdString(section.id.text)))
            titles.push_back(section.title);
    return titles;
}

std::string VisitRecord::note(const std::string& day, bool hasPrivate) const {
    document::Visit visit{day, openedPages(), {}, hasPrivate};
    for (const QString& title : m_reading.handoutsGiven())
        visit.handouts.push_back(title.toStdString());
    const content::Article& article = m_reading.bookcase().article();
    const document::Companions companions = m_reading.bookcase().companions();
    if (!hasAnswers())
        return document::recordNote(visit, article, nullptr, companions);
    const document::Judged answers = ResultPages(m_reading, m_questions).judged();
    return document::recordNote(visit, article, &answers, companions);
}

Result<std::string> VisitRecord::questionnaire() const {
    return codec::questionnaireFile({m_reading.bookcase().article(), m_questions.guidance(), m_questions.words()});
}

Result<std::string> VisitRecord::response(const std::string& day, bool hasPrivate) const {
    return codec::responseFile({m_reading.bookcase().article(), m_questions.guidance(), m_questions.words()},
                               m_questions.sheet(), {day, hasPrivate});
}

} // namespace bedside::session
