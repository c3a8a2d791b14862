// SPDX-License-Identifier: MIT
#include "desktop/guidance_pages.h"

#include "desktop/clinic/part_sheet.h"
#include "desktop/emergency_page.h"
#include "desktop/handout_button.h"
#include "desktop/landing.h"
#include "desktop/part_page.h"
#include "desktop/positions_page.h"
#include "desktop/question_page.h"
#include "desktop/result_page.h"
#include "desktop/review_page.h"
#include "desktop/whole_article.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace bedside::desktop {

using session::PageKind;
using session::Stage;

GuidancePages::GuidancePages(session::Reading& reading, session::Questionnaire& questions, const screen::Theme& theme,
                             Pace pace, QWidget* parent)
    : QStackedWidget(parent), m_reading(reading), m_questions(questions), m_theme(theme), m_pages(reading, questions),
      m_pace(pace), m_wasEmergency(questions.hasBegun() && questions.stage() == Stage::Emergency) {
    makeQuestionPages();
    makeResultPages();
    for (const HandoutButton* button : findChildren<HandoutButton*>())
        connect(button, &HandoutButton::wentOut, &m_reading, &session::Reading::noteHandout);
    connect(qApp, &QApplication::focusChanged, this, &GuidancePages::bringIntoView);
    connect(
        &theme, &screen::Theme::changed, this,
        [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // all has its new size
            bringIntoView(nullptr, QApplication::focusWidget());
        },
        Qt::QueuedConnection);
    connect(&questions, &session::Questionnaire::cleared, this, &GuidancePages::clear);
    connect(&questions, &session::Questionnaire::verdictChanged, this, &GuidancePages::refreshPositions);
    connect(&questions, &session::Questionnaire::moved, this, [this] {
        if (m_questions.stage() != Stage::Emergency)
            m_emergency->clear();
    });
    if (m_pace == Pace::Leads)
        lead();
}

/// What the answers lead to, and what they say to the rest of the guide, is said once.
void GuidancePages::lead() {
    connect(&m_questions, &session::Questionnaire::moved, this, &GuidancePages::followMove);
    connect(&m_questions, &session::Questionnaire::verdictChanged, this, [this] {
        m_reading.holdUrgency(m_questions.heldUrgency());
        m_reading.setMinor(m_questions.isMinor());
    });
    connect(&m_questions, &session::Questionnaire::pagesChosen, this, [this](bool backCareOnly) {
        m_reading.choosePages(backCareOnly ? session::Consent::BackCareOnly : session::Consent::PlainSpeech);
    });
    connect(&m_reading, &session::Reading::sectionsChanged, this,
            [this] { m_questions.choosePages(m_reading.consent() != session::Consent::PlainSpeech); });
}

void GuidancePages::makeQuestionPages() {
    m_question = new QuestionPage(m_questions, m_pages, m_theme);
    m_part = new PartPage(m_questions, m_theme);
    m_sheet = new PartSheet(m_questions, m_theme);
    m_emergency = new EmergencyPage(m_questions, m_pages, m_theme);
    for (QWidget* made : std::initializer_list<QWidget*>{m_question, m_part, m_sheet, m_emergency})
        addWidget(made);
    connect(m_question, &QuestionPage::linkActivated, this, &GuidancePages::activate);
    connect(m_question, &QuestionPage::backWanted, &m_reading, &session::Reading::goBack);
    connect(m_sheet, &PartSheet::backWanted, &m_reading, &session::Reading::goBack);
    connect(m_sheet, &PartSheet::signsReadChanged, this, &GuidancePages::signsReadChanged);
    connect(m_sheet, &PartSheet::scrolled, this, &GuidancePages::scrolled);
    connect(m_emergency, &EmergencyPage::linkActivated, this, &GuidancePages::activate);
    connect(m_emergency, &EmergencyPage::leaveWanted, this, &GuidancePages::leaveWanted);
}

void GuidancePages::makeResultPages() {
    m_result = new ResultPage(m_questions, m_pages, m_theme);
    m_review = new ReviewPage(m_questions, m_pages, m_theme);
    m_positions = new PositionsPage(m_questions, m_pages, m_theme);
    for (QWidget* made : std::initializer_list<QWidget*>{m_result, m_review, m_positions})
        addWidget(made);
    connect(m_result, &ResultPage::linkActivated, this, &GuidancePages::activate);
    connect(m_result, &ResultPage::scrolled, this, &GuidancePages::scrolled);
    connect(m_result, &ResultPage::againWanted, this, &GuidancePages::startAgain);
    connect(m_result, &ResultPage::clearWanted, this, [this] {
        emit leaveWanted(); // first the screen
        m_questions.clear();
    });
    connect(m_review, &ReviewPage::linkActivated, this, &GuidancePages::activate);
    connect(m_review, &ReviewPage::againWanted, this, &GuidancePages::startAgain);
    connect(m_positions, &PositionsPage::linkActivated, this, &GuidancePages::activate);
}

void GuidancePages::show(const session::Location& location) {
    if (location.kind == PageKind::Positions && m_questions.isMinor()) {
        m_reading.openInstead(session::locationOf(QStringLiteral("page:result")));
        return;
    }
    if (location.kind == PageKind::Positions) {
        setCurrentWidget(m_positions);
        m_positions->showPositions();
        return;
    }
    if (!m_questions.hasBegun()) {
        m_questions.begin(m_reading.consent() != session::Consent::PlainSpeech); // moves, and so comes back here
        return;
    }
    if (location.kind == PageKind::Result && m_questions.interrupts() && m_questions.stage() != Stage::Emergency) {
        m_questions.stop(); // moves to the emergency, and so comes back here
        return;
    }
    const bool interrupted = m_questions.stage() == Stage::Emergency;
    if (location.kind == PageKind::Review) {
        setCurrentWidget(m_review);
        m_review->showAnswers();
    } else if (location.kind == PageKind::Result && !interrupted) {
        setCurrentWidget(m_result);
        m_reading.holdResult(true);
        m_reading.suggest(m_pages.readFirst());
        m_result->showResult(location.scroll);
    } else {
        showStage();
    }
}

void GuidancePages::showStage() {
    switch (m_questions.stage()) {
    case Stage::Question:
        showQuestion();
        break;
    case Stage::PartEnd:
        setCurrentWidget(m_part);
        m_part->showPart();
        break;
    case Stage::Emergency:
        showEmergency();
        break;
    case Stage::Finished: // one comes back: to the next question, or to the answers
        if (m_questions.hasMore())
            m_questions.goOn(); // moves, and so comes back here
        else
            m_reading.openInstead(session::locationOf(QStringLiteral("page:review")));
        break;
    }
}

/// An answer that is changed from the list of answers has a page of its own in either case.
void GuidancePages::showQuestion() {
    if (m_isTogether && !m_questions.isEditing()) {
        setCurrentWidget(m_sheet);
        m_sheet->showPart();
    } else {
        setCurrentWidget(m_question);
        m_question->showQuestion();
    }
}

bool GuidancePages::showsTogether() const { return isVisible() && currentWidget() == m_sheet; }

QStringList GuidancePages::signsRead() const { return showsTogether() ? m_sheet->signsRead() : QStringList(); }

void GuidancePages::showEmergency() {
    const bool isEntered = currentWidget() != m_emergency;
    m_reading.holdResult(true);
    setCurrentWidget(m_emergency);
    m_emergency->showEmergency(isEntered);
}

void GuidancePages::followMove() {
    const bool isEmergency = m_questions.stage() == Stage::Emergency;
    if (!isEmergency && std::exchange(m_wasEmergency, false))
        m_reading.holdResult(false);
    m_wasEmergency = isEmergency;
    if (m_questions.stage() != Stage::Finished)
        m_reading.open(session::locationOf(QStringLiteral("page:questions")));
    else
        m_reading.openInstead(session::locationOf(m_questions.wasEdited() ? QStringLiteral("page:review")
                                                                          : QStringLiteral("page:result")));
}

void GuidancePages::activate(const QString& target) {
    if (target == QStringLiteral("page:questions")) {
        m_questions.goOn();
    } else if (target == QStringLiteral("page:unanswered")) {
        m_questions.goToUnanswered();
    } else if (target.startsWith(u"question:")) {
        const std::string id = target.section(u':', 1).toStdString();
        const auto& all = m_questions.guidance().questions;
        const auto at = std::ranges::find(all, id, [](const guidance::Question& each) { return each.id.text; });
        if (at != all.end())
            m_questions.edit(static_cast<std::size_t>(at - all.begin()));
    } else {
        emit linkActivated(target);
    }
}

void GuidancePages::takeOver(const GuidancePages& other) { m_question->takeOver(*other.m_question); }

bool GuidancePages::isAlone() const { return currentWidget() == m_emergency; }

std::optional<double> GuidancePages::scrollShare() const {
    return currentWidget() == m_result ? std::optional(m_result->scrollShare()) : std::nullopt;
}

void GuidancePages::setScrollShare(double share) {
    if (currentWidget() == m_result && m_result)
        m_result->setScrollShare(share);
}

/// The arrows move from card to card, and of itself only Tab would scroll.
void GuidancePages::bringIntoView(QWidget*, QWidget* focused) {
    if (!focused || !isAncestorOf(focused) || qobject_cast<WholeArticle*>(focused)) // that one follows its caret
        return;
    for (QWidget* ancestor = focused->parentWidget(); ancestor != this; ancestor = ancestor->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(ancestor))
            bringIntoSight(*area, *focused);
}

void GuidancePages::startAgain() {
    m_questions.clear();
    m_questions.begin(m_reading.consent() != session::Consent::PlainSpeech);
}

void GuidancePages::clear() {
    m_reading.suggest({});
    m_reading.holdResult(false);
    m_question->clear();
    m_sheet->clear();
    m_emergency->clear();
    m_result->clear();
    m_review->clear();
    m_positions->clear();
    refreshPositions();
}

/// What waits for an urgent result, and what no longer does, is seen at once.
void GuidancePages::refreshPositions() {
    if (isVisible() && currentWidget() == m_positions)
        m_positions->refresh();
}

} // namespace bedside::desktop
