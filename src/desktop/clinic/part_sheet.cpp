// SPDX-License-Identifier: MIT
#include "desktop/clinic/part_sheet.h"

#include "desktop/clinic/denial_page.h"
#include "desktop/clinic/sheet_row.h"
#include "desktop/focus_ring.h"
#include "desktop/foot_edge.h"
#include "desktop/measure.h"
#include "ui_part_sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double sheetColumn = 920; // px at 100 %: words and options side by side
constexpr double roomForCount = 680;
constexpr double roomForResult = 560;

} // namespace

PartSheet::PartSheet(session::Questionnaire& questions, const screen::Theme& theme, QWidget* parent)
    : QStackedWidget(parent), m_questions(questions), m_theme(theme), m_denial(questions), m_sheet(new QWidget(this)),
      m_form(std::make_unique<Ui::PartSheet>()), m_denialPage(new DenialPage(theme, this)) {
    m_form->setupUi(m_sheet);
    new FootEdge(*m_form->scroll, m_form->guidanceBar);
    m_form->keys->setUp(KeyPlace::PartSheet);
    m_form->keysFold->setUp(m_form->keysBody, theme);
    addWidget(m_sheet);
    addWidget(m_denialPage);
    connect(m_form->sheetBackButton, &QPushButton::clicked, this, &PartSheet::goBack);
    connect(m_form->denyRestButton, &QPushButton::clicked, this, &PartSheet::askToDeny);
    connect(m_form->undoDenialButton, &QPushButton::clicked, this, &PartSheet::takeDenialBack);
    connect(m_form->resultSoFarButton, &QPushButton::clicked, &questions, &session::Questionnaire::stop);
    connect(m_form->endPartButton, &QPushButton::clicked, &questions, &session::Questionnaire::endPart);
    connect(m_denialPage, &DenialPage::denied, this, &PartSheet::deny);
    connect(m_denialPage, &DenialPage::backWanted, this, &PartSheet::showPart);
    connect(m_denialPage, &DenialPage::scrolled, this, &PartSheet::scrolled);
    connect(this, &QStackedWidget::currentChanged, this, &PartSheet::signsReadChanged);
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &PartSheet::showFocused);
    connect(&theme, &screen::Theme::changed, this, [this] {
        if (m_part && m_hasLargeText != m_theme.foldsChrome()) // the options stand otherwise then
            makeRows(), putWords();
        fit();
        m_settled.start();
    });
}

PartSheet::~PartSheet() = default;

void PartSheet::showPart() {
    setCurrentWidget(m_sheet);
    bool isNew = false;
    if (m_part != m_questions.asking().part) {
        m_part = m_questions.asking().part;
        m_denial.forget();
        makeRows();
        isNew = true;
    }
    putWords();
    m_rows.at(m_questions.question())->enter();
    if (isNew && m_questions.partQuestions().front() == m_questions.question())
        m_opening = QApplication::focusWidget();
    m_settled.start();
}

/// All of the row that has the keyboard: who sees one answer of it cannot choose. Of one that is higher than the room
/// its words come first, unless the keyboard is further down in it.
void PartSheet::showFocused() {
    QWidget* focused = QApplication::focusWidget();
    const auto at = std::ranges::find_if(
        m_rows, [focused](const auto& each) { return focused && each.second->isAncestorOf(focused); });
    if (at == m_rows.end())
        return;
    if (focused == m_opening && opensAtTop(*focused))
        return m_form->scroll->verticalScrollBar()->setValue(0);
    const QWidget& row = *at->second;
    const int top = row.mapTo(m_form->guidanceSheet, QPoint()).y() - roomForRing;
    const int below = top + row.height() + 2 * roomForRing - m_form->scroll->viewport()->height();
    QScrollBar& bar = *m_form->scroll->verticalScrollBar();
    bar.setValue(std::min(std::max(bar.value(), below), top));
    m_form->scroll->ensureWidgetVisible(focused, 0, roomForRing);
}

/// A part opens with its title in sight, if the first answer then is too.
bool PartSheet::opensAtTop(const QWidget& first) const {
    const int bottom = first.mapTo(m_form->guidanceSheet, QPoint(0, first.height())).y();
    return bottom + roomForRing <= m_form->scroll->viewport()->height();
}

/// A row stands ready for each question of the part, so that one that comes or goes moves nothing else.
void PartSheet::makeRows() {
    for (const auto& [question, row] : m_rows)
        delete row;
    m_rows.clear();
    m_hasLargeText = m_theme.foldsChrome();
    const auto& all = m_questions.guidance().questions;
    setTabOrder(m_form->sheetBackButton, m_form->keysFold);
    QWidget* before = m_form->keysFold;
    for (std::size_t question = 0; question < all.size(); ++question) {
        if (all[question].part != m_part)
            continue;
        auto* row = new SheetRow(all[question], m_questions.wordsOf(question), m_theme, m_form->guidanceSheet);
        m_rows[question] = row;
        row->installEventFilter(this);
        m_form->questionRows->addWidget(row);
        before = row->chainBehind(before);
        connect(row, &SheetRow::entered, this, [this, question] { m_questions.lookAt(question); });
        connect(row, &SheetRow::stepWanted, this, [this, question](int steps) { step(question, steps); });
        connect(row, &SheetRow::answered, this,
                [this, question](std::optional<guidance::AnswerBits> bits, bool goesOn) {
                    answer(question, bits, goesOn);
                });
    }
    setTabOrder(before, m_form->sheetBackButton);
    m_lastStop = before;
    fit();
    chainResult();
}

/// Behind the answers Tab comes to the result, where it stands below them, and then to the bar.
void PartSheet::chainResult() {
    const bool isInBar = m_form->barRow->indexOf(m_form->resultSoFarButton) >= 0;
    if (isInBar)
        setTabOrder(m_form->denyRestButton, m_form->resultSoFarButton);
    else if (m_lastStop)
        setTabOrder(m_lastStop, m_form->resultSoFarButton);
}

void PartSheet::putWords() {
    const std::vector<std::size_t> asked = m_questions.partQuestions();
    for (const auto& [question, row] : m_rows) {
        row->setWording(m_questions.wordingOf(question));
        row->setAnswer(m_questions.sheet()[question]);
        row->setAsked(question == m_questions.question());
        row->setVisible(std::ranges::binary_search(asked, question));
    }
    const auto& part = m_questions.words().parts.at(m_questions.guidance().parts[*m_part].id.text);
    m_form->sheetTitle->setText(QString::fromStdString(part.title));
    m_form->sheetIntro->setText(QString::fromStdString(part.intro));
    const auto done =
        std::ranges::count_if(asked, [this](std::size_t each) { return m_questions.sheet()[each].has_value(); });
    m_form->count->setText(tr("%1 of %2 answered").arg(done).arg(asked.size()));
    m_form->denyRestButton->setVisible(!m_denial.open().empty());
    m_form->undoDenialButton->setVisible(m_denial.denied() > 0);
}

void PartSheet::answer(std::size_t question, std::optional<guidance::AnswerBits> bits, bool goesOn) {
    m_questions.answerInPart(question, bits, goesOn);
    if (goesOn && m_questions.stage() == session::Stage::Question && m_questions.question() == question)
        m_form->endPartButton->setFocus(Qt::OtherFocusReason); // that was the last one
}

void PartSheet::step(std::size_t question, int steps) {
    m_opening = nullptr; // from now on what has the keyboard is shown
    const std::vector<std::size_t> asked = m_questions.partQuestions();
    const auto here = std::ranges::find(asked, question);
    const auto place = (here - asked.begin()) + steps;
    if (place >= static_cast<std::ptrdiff_t>(asked.size()))
        m_form->endPartButton->setFocus(Qt::OtherFocusReason);
    else if (place >= 0)
        enter(*m_rows.at(asked[static_cast<std::size_t>(place)]));
}

/// Who walks there by keys is shown every answer.
void PartSheet::enter(SheetRow& row) {
    row.open();
    row.enter();
}

void PartSheet::goBack() {
    if (m_questions.hasPartBefore())
        m_questions.goToPartBefore();
    else
        emit backWanted();
}

QStringList PartSheet::namesOf(const std::vector<std::size_t>& questions) const {
    QStringList names;
    for (const std::size_t question : questions)
        names.append(QString::fromStdString(m_questions.wordsOf(question).shortName));
    return names;
}

QStringList PartSheet::signsRead() const {
    return currentWidget() == m_denialPage ? namesOf(m_denial.open()) : QStringList();
}

void PartSheet::askToDeny() {
    const auto signs = m_denial.open();
    if (signs.empty())
        return;
    setCurrentWidget(m_denialPage);
    m_denialPage->ask(namesOf(signs), namesOf(m_denial.leftOut()), static_cast<int>(m_denial.othersLeft()));
}

void PartSheet::deny() {
    m_denial.deny();
    if (m_denial.leftOut().empty())
        m_form->endPartButton->setFocus(Qt::OtherFocusReason);
}

void PartSheet::takeDenialBack() { m_denial.takeBack(); }

void PartSheet::clear() {
    m_part.reset();
    m_denial.forget();
    for (const auto& [question, row] : m_rows)
        row->disconnect(this), delete row; // it gives the keyboard to another as it goes
    m_rows.clear();
    m_lastStop = nullptr;
    m_form->keysFold->open(false);
    m_denialPage->clear();
    setCurrentWidget(m_sheet);
}

void PartSheet::keyPressEvent(QKeyEvent* event) {
    if (currentWidget() != m_sheet)
        QStackedWidget::keyPressEvent(event);
    else if (isKey(*event, OwnKey::DenyRest))
        askToDeny();
    else if (isKey(*event, OwnKey::EndPart))
        m_form->endPartButton->click();
    else if (isKey(*event, OwnKey::ResultSoFar))
        m_form->resultSoFarButton->click();
    else if (isKey(*event, OwnKey::TakeDenialBack) && m_denial.denied() > 0)
        takeDenialBack();
    else if (isKey(*event, OwnKey::SheetUp))
        enter(*m_rows.at(m_questions.question())); // from the buttons back to the questions
    else
        QStackedWidget::keyPressEvent(event);
}

/// What opens or closes has its height some events later, and moves what stands below it.
bool PartSheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_settled.start();
    return QStackedWidget::eventFilter(watched, event);
}

void PartSheet::resizeEvent(QResizeEvent* event) {
    QStackedWidget::resizeEvent(event);
    fit();
    m_settled.start();
}

void PartSheet::fit() {
    keepMeasure(*m_form->rows, width(), sheetColumn, m_theme);
    keepRoom(*m_form->rows, height(), m_theme);
    keepMeasure(*m_form->barRow, width(), sheetColumn, m_theme);
    m_form->count->setVisible(width() >= m_theme.chromePixels(roomForCount));
    placeResult(width() >= m_theme.chromePixels(roomForResult));
    placeIntro(m_theme.foldsChrome());
    m_form->rows->setSpacing(6);
    QMargins around = m_form->rows->contentsMargins();
    around.setTop(std::min(around.top(), 20)); // the questions need the room
    m_form->rows->setContentsMargins(around);
    for (const auto& [question, row] : m_rows)
        row->fit(width() - around.left() - around.right());
}

/// Where the bar has no room for it, it stands below the questions.
void PartSheet::placeResult(bool inBar) {
    QPushButton* button = m_form->resultSoFarButton;
    if (inBar == (m_form->barRow->indexOf(button) >= 0))
        return;
    m_form->barRow->removeWidget(button);
    m_form->resultRow->removeWidget(button);
    if (inBar)
        m_form->barRow->insertWidget(m_form->barRow->indexOf(m_form->endPartButton), button);
    else
        m_form->resultRow->addWidget(button);
    chainResult();
}

/// In large text it would push the first question out of sight.
void PartSheet::placeIntro(bool behindFold) {
    if (behindFold == (m_form->keysRows->indexOf(m_form->sheetIntro) >= 0))
        return;
    m_form->rows->removeWidget(m_form->sheetIntro);
    m_form->keysRows->removeWidget(m_form->sheetIntro);
    if (behindFold)
        m_form->keysRows->insertWidget(0, m_form->sheetIntro);
    else
        m_form->rows->insertWidget(m_form->rows->indexOf(m_form->keysFold), m_form->sheetIntro);
    m_form->keysFold->setTitle(behindFold ? tr("About this part, and keys") : m_form->keysFold->text());
}

} // namespace bedside::desktop
