// SPDX-License-Identifier: MIT
#include "desktop/page_stack.h"

#include "desktop/cover_page.h"
#include "desktop/easy/teach_back_page.h"
#include "desktop/evidence_page.h"
#include "desktop/guidance_pages.h"
#include "desktop/handouts/handout_page.h"
#include "desktop/link_pause.h"
#include "desktop/note_popup.h"
#include "desktop/note_preview.h"
#include "desktop/reader_page.h"
#include "desktop/search_page.h"
#include "document/writers.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolTip>

namespace bedside::desktop {

namespace {

constexpr double narrowWindow = 56 * 17;   // px at 100 %: 56 em of the body text
constexpr double roomForStudies = 50 * 17; // beside a page without its list
constexpr double roomForBoth = 60 * 17;    // less leaves lines of few words between the list and the studies
constexpr int toolTipEdge = 24;            // px from the corner of the page

} // namespace

PageStack::PageStack(QStackedWidget& stack, session::Reading& reading, session::Questionnaire& questions,
                     session::SearchModel& found, const session::Evidence& evidence, screen::Theme& theme, Pace pace)
    : m_stack(stack), m_reading(reading), m_questions(questions), m_found(found), m_evidence(evidence), m_theme(theme),
      m_pace(pace) {
    connect(&theme, &screen::Theme::changed, this, &PageStack::fold);
    m_stack.installEventFilter(this);
    if (pace == Pace::Leads) // it watches the links of the whole program
        connect(new LinkPause(QStringLiteral("claim:"), this), &LinkPause::paused, this, &PageStack::preview);
    connect(&questions, &session::Questionnaire::cleared, this, &PageStack::forgetAnswers);
}

ReaderPage& PageStack::reader() {
    if (!m_reader) {
        // Made without a parent: inside the dressed window Qt would dress its parts before its form names their look.
        m_reader = new ReaderPage(m_reading, m_evidence, m_theme);
        m_stack.addWidget(m_reader);
        connect(m_reader, &ReaderPage::linkActivated, this, &PageStack::linkActivated);
        connect(m_reader->article().verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this] { emit scrolled(m_reader->article().scrollShare()); });
        connect(m_reader, &ReaderPage::textStepWanted, &m_theme, &screen::Theme::stepText);
        connect(m_reader, &ReaderPage::consentGiven, &m_reading, &session::Reading::giveConsent);
        fold();
    }
    return *m_reader;
}

void PageStack::show(const session::Location& location) {
    if (location.kind == session::PageKind::Cover)
        return showCover();
    if (session::isGuidance(location.kind) && !m_reading.asksConsent(location))
        return showGuidance(location);
    if (location.kind == session::PageKind::Search && m_search)
        reader().show(m_search, location);
    else if (location.kind == session::PageKind::Evidence && !m_reading.asksConsent(location))
        showStudies(location.scroll);
    else if (location.kind == session::PageKind::Handouts && !m_reading.asksConsent(location))
        showHandouts(location);
    else if (location.kind == session::PageKind::TeachBack && !m_reading.asksConsent(location))
        showTeachBack(location);
    else
        reader().open(location);
    m_stack.setCurrentWidget(m_reader);
}

void PageStack::showCover() {
    if (!m_cover) {
        m_cover = new CoverPage(m_reading.bookcase(), m_theme);
        m_stack.addWidget(m_cover);
        connect(m_cover, &CoverPage::linkActivated, this, &PageStack::linkActivated);
        connect(m_cover, &CoverPage::languageWanted, this, &PageStack::languageWanted);
        if (m_languages)
            m_cover->offerLanguages(m_languages->all(), m_language);
    }
    m_stack.setCurrentWidget(m_cover);
    m_cover->setFocus(Qt::OtherFocusReason);
}

void PageStack::showStudies(double scroll) {
    if (!m_studies) {
        m_studies = new EvidencePage(m_evidence, m_theme, &reader());
        m_reader->addCentre(m_studies);
        connect(m_studies, &EvidencePage::linkActivated, this, &PageStack::linkActivated);
    }
    reader().show(m_studies, m_reading.location());
    m_studies->showStudies(scroll);
}

void PageStack::showHandouts(const session::Location& location) {
    HandoutPage& page = handouts();
    reader().show(&page, location);
    m_stack.setCurrentWidget(m_reader);
    page.showHandout(location);
}

HandoutPage& PageStack::handouts() {
    if (!m_handouts) {
        m_handouts = new HandoutPage(m_reading, m_questions, m_theme, m_languages, &reader());
        m_reader->addCentre(m_handouts);
    }
    return *m_handouts;
}

void PageStack::showTeachBack(const session::Location& location) {
    if (!m_teachBack) {
        m_teachBack = new TeachBackPage(m_reading, m_theme, &reader());
        m_reader->addCentre(m_teachBack);
        connect(m_teachBack, &TeachBackPage::linkActivated, this, &PageStack::linkActivated);
    }
    reader().show(m_teachBack, location);
    m_teachBack->showQuestions(location.id);
}

void PageStack::showGuidance(const session::Location& location) {
    GuidancePages& pages = guidance();
    m_reader->show(&pages, location, pages.isAlone());
    m_stack.setCurrentWidget(m_reader);
    pages.show(location); // which may lead on to another page
    if (m_reading.location().samePage(location))
        m_reader->show(&pages, location, pages.isAlone());
}

GuidancePages& PageStack::guidance() {
    if (!m_guidance) {
        m_guidance = new GuidancePages(m_reading, m_questions, m_theme, m_pace);
        m_guidance->setTogether(m_isTogether);
        reader().addCentre(m_guidance);
        connect(m_guidance, &GuidancePages::linkActivated, this, &PageStack::linkActivated);
        connect(m_guidance, &GuidancePages::leaveWanted, this, &PageStack::leaveWanted);
        connect(m_guidance, &GuidancePages::signsReadChanged, this, &PageStack::signsReadChanged);
        connect(m_guidance, &GuidancePages::scrolled, this, &PageStack::scrolled);
    }
    return *m_guidance;
}

void PageStack::setTogether(bool together) {
    m_isTogether = together;
    if (m_guidance)
        m_guidance->setTogether(together);
}

bool PageStack::showsTogether() const { return m_guidance && m_guidance->showsTogether(); }

QStringList PageStack::signsRead() const { return m_guidance ? m_guidance->signsRead() : QStringList(); }

bool PageStack::showsArticle() const { return m_reader && m_reader->article().isVisible(); }

std::optional<double> PageStack::scrollShare() const {
    if (m_guidance && m_guidance->isVisible())
        return m_guidance->scrollShare();
    if (m_studies && m_studies->isVisible())
        return m_studies->scrollShare();
    return showsArticle() ? std::optional(m_reader->article().scrollShare()) : std::nullopt;
}

void PageStack::setScrollShare(double share) {
    if (m_guidance && session::isGuidance(m_reading.location().kind))
        m_guidance->setScrollShare(share);
    else if (showsArticle())
        m_reader->article().setScrollShare(share);
}

void PageStack::showContents() {
    if (m_reading.location().kind == session::PageKind::Cover)
        emit linkActivated(QStringLiteral("section:") +
                           QString::fromStdString(m_reading.openSections().front().id.text));
    reader().showContents();
}

void PageStack::copyPage() const {
    if (!showsArticle() || !m_reading.policy().allows(session::Export::Copy))
        return;
    const session::Location& here = m_reading.location();
    auto page = here.kind == session::PageKind::Study ? m_evidence.studyPageForAnyone(here.id) : m_reading.pageToCopy();
    QApplication::clipboard()->setText(QString::fromStdString(
        document::plainText(page ? *page : m_reader->article().page(), m_reading.bookcase().phrases())));
    QToolTip::showText(m_stack.mapToGlobal(QPoint(toolTipEdge, toolTipEdge)), tr("The page is on the clipboard."),
                       &m_stack);
}

void PageStack::search(const QString& words, QWidget& field) {
    if (!m_search) {
        m_search = new SearchPage(m_found, m_theme, &reader());
        m_reader->addCentre(m_search);
        connect(m_search, &SearchPage::resultChosen, this, &PageStack::resultChosen);
        m_search->placeBehind(field);
    }
    m_search->search(words);
    if (m_reading.location().kind == session::PageKind::Search)
        show(m_reading.location()); // in a narrow window the list may stand in its place
}

void PageStack::enterResults() {
    if (m_search)
        m_search->enterResults();
}

std::optional<document::Document> PageStack::note(const QString& target) const {
    if (target.startsWith(u"claim:"))
        return m_evidence.claimCard(target);
    return m_reading.holdsBack(target) ? std::nullopt : m_reading.bookcase().note(target);
}

QPoint PageStack::linkPlace() const {
    const auto* page = qobject_cast<screen::ArticleView*>(QApplication::focusWidget());
    return page ? page->linkPlace() : QCursor::pos();
}

bool PageStack::opensHere(const QString& target) {
    if (target.startsWith(u"term:") || target.startsWith(u"claim:"))
        showNote(target);
    else if (target.startsWith(u"copy:"))
        copyReference(target);
    else
        return false;
    return true;
}

void PageStack::showNote(const QString& target) {
    auto found = note(target);
    if (!found)
        return;
    if (m_preview)
        m_preview->hide();
    if (!m_note) {
        m_note = new NotePopup(m_theme, m_stack.window());
        connect(m_note, &NotePopup::linkActivated, this, &PageStack::linkActivated);
    }
    m_note->showNote(std::move(*found), linkPlace());
}

/// A claim shows its card where the pointer or the keyboard rests on its sign.
void PageStack::preview(const QString& target, const QRect& link) {
    auto found = target.startsWith(u"claim:") ? note(target) : std::nullopt;
    if (!found) {
        if (m_preview)
            m_preview->hide();
        return;
    }
    if (!m_preview) {
        m_preview = new NotePreview(m_theme, m_stack.window());
        connect(m_preview, &NotePreview::linkActivated, this, &PageStack::linkActivated);
    }
    m_preview->showNote(std::move(*found), link);
}

/// What was composed with the answers goes with them.
void PageStack::forgetAnswers() {
    if (m_note)
        m_note->clear();
    if (m_preview)
        m_preview->clear();
    if (m_reader && m_reading.location().kind != session::PageKind::Section)
        m_reader->article().showPage({});
}

void PageStack::copyReference(const QString& target) {
    const QString reference = m_evidence.reference(target);
    if (reference.isEmpty() || !m_reading.policy().allows(session::Export::Copy))
        return;
    QApplication::clipboard()->setText(reference);
    QToolTip::showText(linkPlace(), tr("The reference is on the clipboard."), &m_stack);
}

bool PageStack::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fold();
    return QObject::eventFilter(watched, event);
}

// Qt gives a widget its room when it is shown. The first page is made before, for the room of the whole window.
int PageStack::room() const { return m_stack.isVisible() ? m_stack.width() : m_stack.window()->width(); }

bool PageStack::foldsList() const { return room() < narrowWindow * m_theme.textPercent() / 100.0; }

void PageStack::fold() {
    emit folded();
    if (!m_reader)
        return;
    const double scale = m_theme.textPercent() / 100.0;
    // In a wide window that gave room to something else, the list goes first and the studies stay beside the page.
    const bool isNarrow = m_stack.window()->width() < narrowWindow * scale || room() < roomForStudies * scale;
    m_reader->setRoom(isNarrow                       ? ReaderRoom::Page
                      : foldsList()                  ? ReaderRoom::PageAndStudies
                      : room() < roomForBoth * scale ? ReaderRoom::ListAndPage
                                                     : ReaderRoom::All);
}

} // namespace bedside::desktop
