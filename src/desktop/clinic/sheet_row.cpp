// SPDX-License-Identifier: MIT
#include "desktop/clinic/sheet_row.h"

#include "desktop/airy_label.h"
#include "desktop/answer_cards.h"
#include "desktop/button_row.h"
#include "desktop/keys/own_keys.h"
#include "desktop/look.h"
#include "desktop/spoken.h"
#include "desktop/text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bedside::desktop {

namespace {

constexpr double roomForTwo = 640; // px at 100 %: words and options side by side
constexpr double wordsWidth = 0.42;
constexpr std::size_t few = 4; // options that are always seen

bool isAnswer(const QKeyEvent& press) {
    return press.key() == Qt::Key_Space ||
           std::ranges::any_of(std::array{OwnKey::Answer, OwnKey::SheetYes, OwnKey::SheetNo, OwnKey::SheetTakeAway},
                               [&press](OwnKey each) { return isKey(press, each); });
}

} // namespace

SheetRow::SheetRow(const guidance::Question& question, const content::QuestionText& words, const screen::Theme& theme,
                   QWidget* parent)
    : QFrame(parent), m_question(question), m_theme(theme), m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_ask(new AiryLabel(this)), m_anyOf(new AiryLabel(this)), m_note(new AiryLabel(this)),
      m_cards(
          new AnswerCards(question, words, {}, theme, this, theme.foldsChrome() ? CardShape::Row : CardShape::Chip)),
      m_more(new QPushButton) {
    setObjectName(QStringLiteral("row") + QString::fromStdString(question.id.text));
    setProperty("look", QStringLiteral("sheet-row"));
    auto* said = new QVBoxLayout;
    said->setSpacing(3);
    for (QLabel* label : {m_ask, m_anyOf, m_note}) {
        label->setWordWrap(true);
        label->setProperty("look", label == m_ask ? QStringLiteral("row-ask") : QStringLiteral("small"));
        said->addWidget(label);
    }
    said->addStretch(1);
    m_columns->addLayout(said);
    m_columns->addWidget(m_cards, 0, Qt::AlignTop);
    m_cards->setTight(true, 8);
    if (auto* chips = m_cards->findChild<ButtonRow*>())
        m_more->setParent(chips);
    else
        m_cards->layout()->addWidget(m_more);
    m_more->setProperty("look", QStringLiteral("link"));
    m_more->setAccessibleDescription(tr("Shows all answers of this question"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        open();
        enter();
    });
    for (OptionCard* card : m_cards->findChildren<OptionCard*>())
        card->installEventFilter(this);
    connect(m_cards, &AnswerCards::changed, this, [this] { emit answered(m_cards->chosen(), m_goesOn); });
    connect(m_cards, &AnswerCards::confirmed, this, [this] { emit stepWanted(+1); });
}

void SheetRow::setWording(const content::QuestionWording& wording) {
    QStringList anyOf;
    for (const std::string& thing : wording.anyOf)
        anyOf.append(QString::fromStdString(thing));
    say(*m_ask, QString::fromStdString(wording.ask));
    say(*m_anyOf, anyOf.join(QStringLiteral("  ·  ")));
    say(*m_note, QString::fromStdString(wording.note));
    // Who hears the page lands on an option, and must hear before it what is asked.
    const QString all = spoken({m_ask->text(), enumerated(anyOf), m_note->text()});
    for (OptionCard* card : m_cards->findChildren<OptionCard*>())
        card->setAccessibleDescription(all);
    m_cards->setAccessibleName(m_ask->text());
}

void SheetRow::setAnswer(const std::optional<guidance::AnswerBits>& answer) {
    m_cards->choose(answer);
    showOptions();
}

void SheetRow::setAsked(bool asked) {
    setLook(*this, asked ? QStringLiteral("sheet-row-now") : QStringLiteral("sheet-row"));
    m_isAsked = asked;
    m_isOpen = m_isOpen && asked;
    showOptions();
}

void SheetRow::open() {
    m_isAsked = true;
    m_isOpen = true;
    showOptions();
}

bool SheetRow::hasMany() const {
    return m_question.kind == guidance::QuestionKind::One && m_question.options.size() > few && digitOf("no");
}

/// Eighteen questions with all their options would be many pages. An answer that is pressed opens nothing, so that the
/// next one does not move away under the pointer.
void SheetRow::showOptions() {
    const auto cards = m_cards->findChildren<OptionCard*>();
    const bool isAnswered = std::ranges::any_of(cards, &OptionCard::isChecked);
    const bool showsAll = !hasMany() || m_isOpen || (m_isAsked && !isAnswered);
    int hidden = 0;
    for (qsizetype place = 0; place < cards.size(); ++place) {
        const bool isSeen = showsAll || cards[place]->isChecked() ||
                            m_question.options[static_cast<std::size_t>(place)] == "no" ||
                            m_question.options[static_cast<std::size_t>(place)] == "not_sure";
        cards[place]->setVisible(isSeen);
        hidden += !isSeen;
    }
    m_more->setText(tr("Yes: %n answer(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0);
}

QWidget* SheetRow::chainBehind(QWidget* before) {
    for (OptionCard* card : m_cards->findChildren<OptionCard*>()) {
        setTabOrder(before, card);
        before = card;
    }
    setTabOrder(before, m_more);
    return m_more;
}

void SheetRow::enter() { m_cards->firstCard().setFocus(Qt::OtherFocusReason); }

void SheetRow::fit(int width) {
    const bool hasRoom = width >= m_theme.chromePixels(roomForTwo) && !m_theme.foldsChrome();
    const auto pixels = [this](double length) { return static_cast<int>(m_theme.chromePixels(length)); };
    m_columns->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, hasRoom ? static_cast<int>(100 * wordsWidth) : 0);
    m_columns->setStretch(1, hasRoom ? static_cast<int>(100 * (1 - wordsWidth)) : 0);
    m_columns->setContentsMargins(pixels(14), pixels(10), pixels(14), pixels(10));
    m_columns->setSpacing(pixels(hasRoom ? 20 : 8));
}

bool SheetRow::eventFilter(QObject* watched, QEvent* event) {
    // Not by the pointer: between its press and its release nothing may move.
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        emit entered();
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->isAutoRepeat() && isAnswer(*press))
            return true; // a key held down answers one question, not all that follow
        if (takeKey(*press))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool SheetRow::takeKey(const QKeyEvent& press) {
    if (isKey(press, OwnKey::SheetUp))
        emit stepWanted(-1);
    else if (isKey(press, OwnKey::SheetDown))
        emit stepWanted(+1);
    else if (isKey(press, OwnKey::SheetTakeAway))
        emit answered(std::nullopt, false);
    else
        return answerByKey(press);
    return true;
}

/// A number picks the option; Y and N pick "yes" and "no", wherever in the row they stand.
bool SheetRow::answerByKey(const QKeyEvent& press) {
    const auto digit = isKey(press, OwnKey::SheetYes)  ? digitOf("yes")
                       : isKey(press, OwnKey::SheetNo) ? digitOf("no")
                                                       : answerDigit(press);
    // Of a list more may be ticked, and a number may have a second digit: there Enter goes on.
    const QScopedValueRollback going(m_goesOn, m_question.kind == guidance::QuestionKind::One);
    return digit && m_cards->pick(*digit);
}

std::optional<int> SheetRow::digitOf(const char* option) const {
    const auto at = std::ranges::find(m_question.options, option);
    return at == m_question.options.end() ? std::nullopt
                                          : std::optional(static_cast<int>(at - m_question.options.begin()) + 1);
}

} // namespace bedside::desktop
