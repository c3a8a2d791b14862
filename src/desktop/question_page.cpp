// SPDX-License-Identifier: MIT
#include "desktop/question_page.h"

#include "desktop/announcement.h"
#include "desktop/answer_cards.h"
#include "desktop/bullets.h"
#include "desktop/foot_edge.h"
#include "desktop/keys/own_keys.h"
#include "desktop/landing.h"
#include "desktop/look.h"
#include "desktop/measure.h"
#include "desktop/option_card.h"
#include "desktop/question_room.h"
#include "desktop/spoken.h"
#include "desktop/text.h"
#include "ui_question_page.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double airyList = 5; // px between the things of which a question asks for any

} // namespace

QuestionPage::QuestionPage(session::Questionnaire& questions, const session::ResultPages& pages,
                           const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_questions(questions), m_pages(pages), m_theme(theme),
      m_form(std::make_unique<Ui::QuestionPage>()), m_announcement(new Announcement(this)) {
    m_form->setupUi(this);
    new FootEdge(*m_form->scroll, m_form->guidanceBar);
    m_form->whyButton->setAccessibleName(m_form->whyButton->text());
    m_form->whyButton->setText(m_form->whyButton->text() + QStringLiteral("  ▾"));
    m_form->why->setUp(theme, screen::Density::Pane);
    m_form->why->hide();
    connect(m_form->why, &screen::ArticleView::linkActivated, this, &QuestionPage::linkActivated);
    connect(m_form->whyButton, &QPushButton::toggled, this, &QuestionPage::showWhy);
    connect(m_form->questionBackButton, &QPushButton::clicked, this, &QuestionPage::goBack);
    connect(m_form->skipButton, &QPushButton::clicked, this, [this] {
        m_shown.reset();
        m_questions.answer(std::nullopt);
    });
    connect(m_form->questionNextButton, &QPushButton::clicked, this, &QuestionPage::goOn);
    connect(&theme, &screen::Theme::changed, this, [this] { fit(); });
}

QuestionPage::~QuestionPage() = default;

void QuestionPage::fit() {
    keepMeasure(*m_form->rows, width(), pageColumn, m_theme);
    keepMeasure(*m_form->barRow, width(), pageColumn, m_theme);
    fitRoom();
}

/// Where the page is low for its text, or this question long for the page, the room is kept for the answers.
void QuestionPage::fitRoom() {
    const bool isLow = keepRoom(*m_form->rows, height(), m_theme);
    setLook(*m_form->ask, isLow ? QStringLiteral("title-tight") : QStringLiteral("title"));
    setLook(*m_form->whyButton, isLow ? QStringLiteral("link-tight") : QStringLiteral("link-flush"));
    const int line = m_form->progress->fontMetrics().height(); // the first one stands beside the button's
    m_form->progress->setContentsMargins(0, std::max(0, (m_form->whyButton->sizeHint().height() - line) / 2), 0, 0);
    m_form->barRow->setContentsMargins(m_form->barRow->contentsMargins().left(), isLow ? 5 : 10,
                                       m_form->barRow->contentsMargins().right(), isLow ? 5 : 10);
    if (!m_cards)
        return;
    const QStringList things = anyOf();
    m_form->anyOf->setAccessibleName(enumerated(things));
    keepAnswersInView({*m_form->scroll, *m_form->rows, *m_form->answers, *m_form->ask, *m_cards, m_theme},
                      [&](double share, bool isOneLine) {
                          say(*m_form->anyOf, isOneLine || things.isEmpty()
                                                  ? things.join(QStringLiteral("  ·  "))
                                                  : bulleted(things, closeSpace(airyList, 0, share, m_theme)));
                      });
}

/// Returns the things of which the question asks for any.
QStringList QuestionPage::anyOf() const {
    QStringList things;
    for (const std::string& thing : m_questions.wordingOf(m_questions.question()).anyOf)
        things.append(text(thing));
    return things;
}

void QuestionPage::showBeginning() {
    if (!m_cards)
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the cards may have no place yet
    fit();                                                              // now that all has its size
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    openAtQuestion(*m_form->scroll, *m_form->ask, m_cards->firstCard());
}

void QuestionPage::showQuestion() {
    if (m_shown != m_questions.question()) {
        m_shown = m_questions.question();
        m_form->whyButton->setChecked(false);
        m_form->noAnswer->hide();
        putCards();
        QMetaObject::invokeMethod(this, &QuestionPage::showBeginning, Qt::QueuedConnection);
    } else if (m_questions.sheet()[*m_shown] != m_noted) {
        m_cards->choose(m_questions.sheet()[*m_shown]); // it was answered elsewhere, in the clinic view
    }
    m_noted = m_questions.sheet()[*m_shown];
    putWords();
    m_cards->firstCard().setFocus(Qt::OtherFocusReason);
}

void QuestionPage::takeOver(const QuestionPage& other) {
    if (m_cards && other.m_cards && m_shown && m_shown == other.m_shown && other.m_cards->chosen())
        m_cards->choose(other.m_cards->chosen());
}

void QuestionPage::clear() {
    m_shown.reset();
    delete m_cards;
    m_cards = nullptr;
    for (QLabel* label :
         {m_form->progress, m_form->partIntro, m_form->ask, m_form->anyOf, m_form->note, m_form->noAnswer})
        label->clear();
    m_announcement->tell({});
    m_form->anyOf->setAccessibleName({});
    m_form->why->showPage({});
}

void QuestionPage::putWords() {
    const content::QuestionWording wording = m_questions.wordingOf(m_questions.question());
    const auto& part = m_questions.words().parts.at(m_questions.guidance().parts[m_questions.asking().part].id.text);
    say(*m_form->progress, m_questions.progress());
    say(*m_form->partIntro, m_questions.beginsPart() ? text(part.intro) : QString());
    say(*m_form->ask, text(wording.ask));
    say(*m_form->note, text(wording.note));
    const bool editing = m_questions.isEditing();
    m_form->questionBackButton->setText(editing ? tr("‹  Back to your answers") : tr("‹  Back"));
    m_form->questionNextButton->setText(editing ? tr("Keep this answer") : tr("Next  ›"));
    const bool isAnswered = m_questions.sheet()[m_questions.question()].has_value();
    m_form->skipButton->setText(!editing ? tr("Skip") : isAnswered ? tr("Take it away") : tr("Leave it open"));
    fit();
    describe();
}

/// Who hears the page lands on a card, and must hear before it what the question is, or what is missing.
void QuestionPage::describe() {
    const bool isMissing = !m_form->noAnswer->isHidden();
    OptionCard& card = m_cards->firstCard();
    const QString before = spoken({m_form->progress->text(), m_form->partIntro->text()});
    const QString behind = spoken({enumerated(anyOf()), m_form->note->text()});
    card.setAccessibleDescription(isMissing ? m_form->noAnswer->text()
                                            : spoken({before, m_form->ask->text(), behind, m_cards->hintOf(card)}));
    m_form->ask->setAccessibleDescription(isMissing ? m_form->noAnswer->text() : spoken({before, behind}));
}

void QuestionPage::sayNoAnswer() {
    say(*m_form->noAnswer, tr("No answer chosen. Choose one, or press %1.").arg(m_form->skipButton->text()));
    describe();
    QWidget& card = m_cards->firstCard();
    if (card.hasFocus()) // Next was pressed by other ways than the keyboard, and nothing new is told of the card
        m_announcement->tell(m_form->noAnswer->text());
    card.setFocus(Qt::OtherFocusReason); // which is heard
    QMetaObject::invokeMethod(this, &QuestionPage::showBeginning, Qt::QueuedConnection);
}

void QuestionPage::putCards() {
    delete m_cards;
    m_cards = new AnswerCards(m_questions.asking(), m_questions.wordsOf(m_questions.question()),
                              m_questions.sheet()[m_questions.question()], m_theme, m_form->guidanceSheet);
    m_cards->setObjectName(QStringLiteral("answerCards"));
    m_cards->setAccessibleName(tr("Answers"));
    m_form->answers->addWidget(m_cards);
    m_cards->placeBetween(m_form->whyButton, m_form->questionBackButton);
    placeHeading(*m_form->ask, *m_form->whyButton);
    connect(m_cards, &AnswerCards::confirmed, this, &QuestionPage::goOn);
    connect(m_cards, &AnswerCards::changed, m_form->noAnswer, &QWidget::hide);
}

void QuestionPage::showWhy(bool open) {
    if (open && m_shown)
        m_form->why->showPage(m_pages.why(*m_shown));
    m_form->why->setVisible(open);
}

void QuestionPage::goBack() {
    const bool isFirst = !m_questions.canGoBack();
    const auto chosen = m_cards->chosen();
    m_shown.reset();
    if (isFirst)
        emit backWanted();
    else
        m_questions.goBack(chosen);
}

void QuestionPage::goOn() {
    const auto chosen = m_cards->chosen();
    if (!chosen)
        return sayNoAnswer();
    m_shown.reset(); // the same question may be put again
    m_questions.answer(chosen);
}

void QuestionPage::keyPressEvent(QKeyEvent* event) {
    const auto digit = answerDigit(*event);
    if (!digit || !m_cards || !m_cards->pick(*digit))
        QWidget::keyPressEvent(event);
}

/// In a window that only shows what somebody does elsewhere, and until somebody has begun, it opens anew.
void QuestionPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
    const QWidget* focused = QApplication::focusWidget();
    if (m_cards && (!isAncestorOf(focused) || focused == &m_cards->firstCard() || focused == m_form->ask))
        QMetaObject::invokeMethod(this, &QuestionPage::showBeginning, Qt::QueuedConnection);
}

} // namespace bedside::desktop
