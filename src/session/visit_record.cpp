// SPDX-License-Identifier: MIT
#include "session/visit_record.h"

#include "codec/fhir/fhir_files.h"
#include "document/record_note.h"
#include "session/result_pages.h"
#include "session/section_model.h"

#include <algorithm>

namespace bedside::session {

bool VisitRecord::hasAnything() const {
    return hasAnswers() || !m_reading.handoutsGiven().isEmpty() || !m_reading.openedPages().isEmpty();
}

bool VisitRecord::holdsPrivateAnswers() const {
    return hasAnswers() && document::holdsPrivateAnswers(m_questions.guidance(), m_questions.sheet());
}

/// True for a page that private answers may have led to, whatever became of them since: its name alone would tell them.
bool VisitRecord::tellsPrivateAnswer(const OpenedPage& page) const {
    if (page.kind != PageKind::Advice || !m_questions.hasContent())
        return false;
    const std::string id = page.id.toStdString();
    const std::string name = id.substr(id.find(':') + 1);
    if (id.starts_with("card:"))
        return guidance::asksPrivately({name}, m_questions.guidance());
    const auto& questions = m_questions.guidance().questions;
    const auto asked = std::ranges::find(questions, guidance::QuestionId{name}, &guidance::Question::id);
    return id.starts_with("asked:") && asked != questions.end() && asked->isPrivate;
}

std::vector<std::string> VisitRecord::openedPages(bool hasPrivate) const {
    std::vector<std::string> titles;
    for (const OpenedPage& page : m_reading.openedPages()) {
        const std::string title = hasPrivate || !tellsPrivateAnswer(page) ? titleOf(page) : std::string();
        if (!title.empty() && std::ranges::find(titles, title) == titles.end())
            titles.push_back(title);
    }
    return titles;
}

/// Returns the reader's name for the page; empty where there is no such page.
std::string VisitRecord::titleOf(const OpenedPage& page) const {
    const content::Phrases& phrases = m_reading.bookcase().phrases();
    const std::string id = page.id.toStdString();
    switch (page.kind) {
    case PageKind::Section:
        return page.easy ? content::fill(phrases.noteEasy, {{"title", sectionTitle(id)}}) : sectionTitle(id);
    case PageKind::TeachBack:
        return content::fill(phrases.noteTeachBack, {{"title", sectionTitle(id)}});
    case PageKind::Study: {
        const document::Companions companions = m_reading.bookcase().companions();
        const content::Study* study = companions.study({id});
        return study == nullptr ? std::string() : content::shortName(*study, phrases);
    }
    case PageKind::Advice:
        return adviceTitle(id);
    case PageKind::Evidence:
        return phrases.evidenceTitle;
    case PageKind::Positions:
        return SectionModel::positionsTitle().toStdString();
    default:
        return phrases.getHelp;
    }
}

std::string VisitRecord::sectionTitle(const std::string& id) const {
    const auto& sections = m_reading.bookcase().sections();
    const auto section = std::ranges::find(sections, content::SectionId{id}, &content::SectionSummary::id);
    return section == sections.end() ? std::string() : section->title;
}

/// id: "card:ID", "outcome:ID" or "asked:ID".
std::string VisitRecord::adviceTitle(const std::string& id) const {
    if (!m_questions.hasContent())
        return {};
    const content::Phrases& phrases = m_reading.bookcase().phrases();
    const content::GuidanceText& words = m_questions.words();
    const std::string name = id.substr(id.find(':') + 1);
    if (id.starts_with("asked:")) {
        const auto question = words.questions.find(name);
        return question == words.questions.end()
                   ? std::string()
                   : content::fill(phrases.placeQuestion, {{"words", question->second.shortName}});
    }
    const bool isCard = id.starts_with("card:");
    const auto& pages = isCard ? words.cards : words.outcomes;
    const auto page = pages.find(name);
    return page == pages.end() ? std::string()
                               : content::fill(isCard ? phrases.placeAdvice : phrases.placeResult,
                                               {{"words", page->second.page.title}});
}

std::string VisitRecord::note(const std::string& day, bool hasPrivate) const {
    document::Visit visit{day, openedPages(hasPrivate), {}, hasPrivate};
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
                               m_questions.sheet(), {day, hasPrivate, ResultPages(m_reading, m_questions).settled()});
}

} // namespace bedside::session
