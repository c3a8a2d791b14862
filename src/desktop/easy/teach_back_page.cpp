// SPDX-License-Identifier: MIT
#include "desktop/easy/teach_back_page.h"

#include "desktop/answer_cards.h"
#include "desktop/foot_edge.h"
#include "desktop/keys/own_keys.h"
#include "desktop/landing.h"
#include "desktop/look.h"
#include "desktop/measure.h"
#include "desktop/question_room.h"
#include "desktop/spoken.h"
#include "ui_teach_back_page.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <bit>

namespace bedside::desktop {

namespace {

content::QuestionText wordingOf(const content::TeachBackQuestion& question) {
    content::QuestionText words;
    for (const content::TeachBackOption& option : question.options)
        words.options[option.id] = option.words;
    return words;
}

} // namespace

TeachBackPage::TeachBackPage(session::Reading& reading, const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_questions(reading.teachBack()), m_theme(theme),
      m_form(std::make_unique<Ui::TeachBackPage>()) {
    m_form->setupUi(this);
    new FootEdge(*m_form->teachBackScroll, m_form->guidanceBar);
    m_form->teachBackReply->setUp(theme, screen::Density::Within);
    m_form->teachBackReply->hide();
    connect(m_form->teachBackReply, &screen::ArticleView::linkActivated, this, &TeachBackPage::linkActivated);
    connect(m_form->teachBackBackButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_form->teachBackSkipButton, &QPushButton::clicked, this, [this] { step(+1); });
    connect(m_form->teachBackNextButton, &QPushButton::clicked, this, [this] { step(+1); });
    connect(&m_questions, &session::TeachBack::changed, this, [this] {
        if (m_cards && m_questions.count() > 0) // another window may have gone on
            showQuestion();
    });
    connect(&theme, &screen::Theme::changed, this, &TeachBackPage::fit);
}

TeachBackPage::~TeachBackPage() = default;

void TeachBackPage::fit() {
    keepMeasure(*m_form->rows, width(), pageColumn, m_theme);
    keepMeasure(*m_form->barRow, width(), pageColumn, m_theme);
    const bool isLow = keepRoom(*m_form->rows, height(), m_theme);
    setLook(*m_form->teachBackAsk, isLow ? QStringLiteral("title-tight") : QStringLiteral("title"));
    if (m_cards)
        keepAnswersInView({*m_form->teachBackScroll, *m_form->rows, *m_form->teachBackAnswers, *m_form->teachBackAsk,
                           *m_cards, m_theme});
}

void TeachBackPage::showQuestions(const QString& section) {
    if (!m_questions.begin(section)) {
        m_reading.openInstead({session::PageKind::Section, section});
        return;
    }
    showQuestion();
    enter();
}

/// Once all has its place, what the keyboard comes to is in sight.
void TeachBackPage::enter() {
    m_cards->firstCard().setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(
        this,
        [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            fit();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            if (m_cards && !m_questions.chosen())
                openAtQuestion(*m_form->teachBackScroll, *m_form->teachBackAsk, m_cards->firstCard());
        },
        Qt::QueuedConnection);
}

void TeachBackPage::showQuestion() {
    const content::TeachBackQuestion& question = m_questions.question();
    const QString shown = m_questions.section() + u'/' + QString::fromStdString(question.id);
    QString count = tr("%1 of %2").arg(m_questions.place() + 1).arg(m_questions.count());
    count.replace(u' ', QChar::Nbsp); // it stays on one line
    m_form->teachBackPlace->setText(tr("Say it in your own words") + QChar::Nbsp + QStringLiteral("· ") + count);
    m_form->teachBackIntro->setVisible(m_questions.place() == 0);
    m_form->teachBackAsk->setText(QString::fromStdString(question.ask));
    if (m_shown != shown) {
        m_shown = shown;
        putCards();
        m_form->teachBackScroll->verticalScrollBar()->setValue(0);
    }
    const auto chosen = m_questions.chosen();
    m_cards->choose(chosen ? std::optional(guidance::AnswerBits{1} << *chosen) : std::nullopt);
    m_form->teachBackSkipButton->setVisible(!chosen);
    m_form->teachBackNextButton->setVisible(chosen.has_value());
    const bool isLast = m_questions.place() + 1 == m_questions.count();
    m_form->teachBackNextButton->setText(isLast ? tr("Back to the page") : tr("Next  ›"));
    showReply();
    fit();
    describe();
}

void TeachBackPage::putCards() {
    const content::TeachBackQuestion& question = m_questions.question();
    delete m_cards;
    m_asked = {};
    m_asked.kind = guidance::QuestionKind::One;
    for (const content::TeachBackOption& option : question.options)
        m_asked.options.push_back(option.id);
    m_cards = new AnswerCards(m_asked, wordingOf(question), std::nullopt, m_theme, m_form->guidanceSheet);
    m_cards->setObjectName(QStringLiteral("teachBackCards"));
    m_cards->setAccessibleName(tr("Answers"));
    m_form->teachBackAnswers->addWidget(m_cards);
    m_cards->stackUnder(m_form->teachBackReply); // assistive technology reads in this order
    m_cards->placeBetween(m_form->teachBackNextButton, m_form->teachBackReply);
    placeHeading(*m_form->teachBackAsk, *m_form->teachBackNextButton);
    setTabOrder(m_form->teachBackReply, m_form->teachBackBackButton);
    setTabOrder(m_form->teachBackBackButton, m_form->teachBackSkipButton);
    setTabOrder(m_form->teachBackSkipButton, m_form->teachBackNextButton);
    connect(m_cards, &AnswerCards::confirmed, this, &TeachBackPage::answer);
    connect(m_cards, &AnswerCards::changed, this, &TeachBackPage::answer);
}

void TeachBackPage::showReply() {
    auto reply = m_questions.answer();
    m_form->teachBackReply->setVisible(reply.has_value());
    m_form->teachBackReply->showPage(reply ? std::move(*reply) : document::Document{});
    const QStringList words = firstBox(*m_form->teachBackReply->document()); // its title is the page's name
    m_form->teachBackReply->setAccessibleDescription(spoken(words.mid(1)));
}

/// Who hears the page lands on a card, and must hear before it what the question is.
void TeachBackPage::describe() {
    const QString intro = m_questions.place() == 0 ? m_form->teachBackIntro->text() : QString();
    m_cards->firstCard().setAccessibleDescription(
        spoken({m_form->teachBackPlace->text(), intro, m_form->teachBackAsk->text()}));
    m_form->teachBackAsk->setAccessibleDescription(spoken({m_form->teachBackPlace->text(), intro}));
}

/// The keyboard goes to what is said to it, so that it is heard and its link is at hand.
void TeachBackPage::answer() {
    const auto chosen = m_cards->chosen();
    if (!chosen)
        return;
    m_questions.choose(std::countr_zero(*chosen));
    m_form->teachBackReply->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(this, &TeachBackPage::bringReply, Qt::QueuedConnection);
}

/// As far down as what is said needs, but not past its beginning.
void TeachBackPage::bringReply() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it may have no place yet
    const QRect reply = m_form->teachBackReply->geometry();
    QScrollBar& bar = *m_form->teachBackScroll->verticalScrollBar();
    const int needed = reply.bottom() + 8 - m_form->teachBackScroll->viewport()->height();
    bar.setValue(std::max(bar.value(), std::min(needed, reply.top() - 8)));
}

/// Before the first and behind the last question lies the page.
void TeachBackPage::step(int questions) {
    if (m_questions.step(questions))
        enter();
    else
        emit linkActivated(QStringLiteral("section:") + m_questions.section());
}

void TeachBackPage::keyPressEvent(QKeyEvent* event) {
    const auto digit = answerDigit(*event);
    if (!digit || !m_cards || !m_cards->pick(*digit))
        QWidget::keyPressEvent(event);
}

void TeachBackPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace bedside::desktop
