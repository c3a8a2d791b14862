// SPDX-License-Identifier: MIT
#include "desktop/question_page.h"

#include "desktop/answer_cards.h"
#include "desktop/measure.h"
#include "desktop/option_card.h"
#include "ui_question_page.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace bedside::desktop {

namespace {

constexpr double column = 640; // px at 100 %

void say(QLabel& label, const QString& words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

QString text(const std::string& words) { return QString::fromStdString(words); }

} // namespace

QuestionPage::QuestionPage(session::Questionnaire& questions, const session::ResultPages& pages,
                           const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_questions(questions), m_pages(pages), m_theme(theme),
      m_form(std::make_unique<Ui::QuestionPage>()) {
    m_form->setupUi(this);
    m_form->why->setUp(theme, screen::Density::Pane, {});
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
    keepMeasure(*m_form->rows, width(), column, m_theme);
    keepMeasure(*m_form->barRow, width(), column, m_theme);
}

void QuestionPage::showQuestion() {
    if (m_shown != m_questions.question()) {
        m_shown = m_questions.question();
        m_form->whyButton->setChecked(false);
        putCards();
        m_form->scroll->verticalScrollBar()->setValue(0);
    }
    putWords();
    m_cards->firstCard().setFocus(Qt::OtherFocusReason);
}

void QuestionPage::clear() {
    m_shown.reset();
    delete m_cards;
    m_cards = nullptr;
    for (QLabel* label : {m_form->progress, m_form->ask, m_form->anyOf, m_form->note})
        label->clear();
    m_form->why->showPage({});
}

void QuestionPage::putWords() {
    const content::QuestionWording wording = m_questions.wordingOf(m_questions.question());
    const auto& part = m_questions.words().parts.at(m_questions.guidance().parts[m_questions.asking().part].id.text);
    QStringList anyOf;
    for (const std::string& thing : wording.anyOf)
        anyOf.append(QStringLiteral("•  ") + text(thing));
    say(*m_form->progress, m_questions.progress());
    say(*m_form->partIntro, m_questions.beginsPart() ? text(part.intro) : QString());
    say(*m_form->ask, text(wording.ask));
    say(*m_form->anyOf, anyOf.join(u'\n'));
    say(*m_form->note, text(wording.note));
    const bool editing = m_questions.isEditing();
    m_form->questionBackButton->setText(editing ? tr("‹  Back to your answers") : tr("‹  Back"));
    m_form->questionNextButton->setText(editing ? tr("Keep this answer") : tr("Next  ›"));
    m_form->skipButton->setText(editing ? tr("Take it away") : tr("Skip"));
    // Who hears the page lands on a card, and must hear before it what the question is.
    m_cards->firstCard().setAccessibleDescription(QStringList{m_form->progress->text(), m_form->ask->text(),
                                                              anyOf.join(QStringLiteral(", ")), m_form->note->text()}
                                                      .join(QStringLiteral(". ")));
}

void QuestionPage::putCards() {
    delete m_cards;
    m_cards = new AnswerCards(m_questions.asking(), m_questions.wordsOf(m_questions.question()),
                              m_questions.sheet()[m_questions.question()], m_theme, m_form->guidanceSheet);
    m_cards->setObjectName(QStringLiteral("answerCards"));
    m_cards->setAccessibleName(tr("Answers"));
    m_form->answers->addWidget(m_cards);
    m_cards->placeBetween(m_form->whyButton, m_form->questionBackButton);
    connect(m_cards, &AnswerCards::confirmed, this, &QuestionPage::goOn);
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
    m_shown.reset(); // the same question may be put again
    m_questions.answer(chosen);
}

void QuestionPage::keyPressEvent(QKeyEvent* event) {
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || digit < 0 || digit > 9 || !m_cards || !m_cards->pick(digit))
        QWidget::keyPressEvent(event);
}

void QuestionPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace bedside::desktop
