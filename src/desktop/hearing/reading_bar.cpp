// SPDX-License-Identifier: MIT
#include "desktop/hearing/reading_bar.h"

#include "desktop/keys/own_keys.h"
#include "desktop/measure.h"
#include "screen/direction.h"
#include "screen/svg_picture.h"
#include "ui_main_window.h"
#include "ui_reading_bar.h"

#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace bedside::desktop {

namespace {

constexpr double roomForOneRow = 760; // px at 100 %: a narrower bar has its words below its buttons

QString withKeys(const QAction& action) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return ReadingBar::tr("%1 (%2)").arg(action.text().remove(u'&'), keys);
}

} // namespace

ReadingBar::ReadingBar(Ui::MainWindow& form, const screen::Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_form(std::make_unique<Ui::ReadingBar>()) {
    m_form->setupUi(this);
    for (QLabel* words : {m_form->readingMessage, m_form->readingTrouble})
        m_form->readingRow->setStretchFactor(words, 1);
    const auto press = [](QToolButton* button, QAction* action) {
        button->setToolTip(withKeys(*action));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
    };
    press(m_form->playButton, form.actionReadAloud);
    press(m_form->sentenceBackButton, form.actionSentenceBack);
    press(m_form->sentenceNextButton, form.actionSentenceNext);
    press(m_form->stopReadingButton, form.actionStopReading);
    QStringList options;
    for (const double speed : speeds())
        options.append(QLocale().toString(speed));
    m_form->speedButton->setOptions(tr("Speed"), options);
    connect(m_form->speedButton, &ChoiceButton::optionChosen, this,
            [this](int option) { emit speedChosen(speeds()[option]); });
    connect(&theme, &screen::Theme::changed, this, &ReadingBar::dress);
    dress();
}

ReadingBar::~ReadingBar() = default;

QList<double> ReadingBar::speeds() { return {voice::slowest, 1, 1.25, voice::fastest}; }

void ReadingBar::tabAfter(QWidget& page) {
    QWidget* last = &page;
    for (QWidget* each = page.nextInFocusChain(); each != &page; each = each->nextInFocusChain())
        if (page.isAncestorOf(each))
            last = each;
    for (QWidget* button : {m_form->playButton, m_form->sentenceBackButton, m_form->sentenceNextButton,
                            static_cast<QToolButton*>(m_form->speedButton), m_form->stopReadingButton}) {
        setTabOrder(last, button);
        last = button;
    }
}

void ReadingBar::showState(ReadAloud::State state) {
    m_state = state;
    const bool hasSentences = state != ReadAloud::State::Silent;
    m_form->sentenceBackButton->setEnabled(hasSentences);
    m_form->sentenceNextButton->setEnabled(hasSentences);
    dress();
}

void ReadingBar::showSpeed(double speed) {
    const QSignalBlocker quiet(m_form->speedButton);
    m_form->speedButton->choose(static_cast<int>(speeds().indexOf(speed)));
}

void ReadingBar::showPlace(qsizetype place, qsizetype count) {
    say(tr("Sentence %1 of %2").arg(place).arg(count));
    m_hasNews = false;
    fold();
}

void ReadingBar::say(const QString& words) {
    m_form->readingMessage->setText(words);
    m_form->readingTrouble->clear();
    m_form->stopReadingButton->setAccessibleDescription({});
    m_hasNews = true;
    fold();
}

void ReadingBar::sayTrouble(const QString& words) {
    m_form->readingMessage->clear();
    m_form->readingTrouble->setText(words);
    m_form->stopReadingButton->setAccessibleDescription(words);
    m_form->stopReadingButton->setFocus(Qt::OtherFocusReason);
    fold();
}

void ReadingBar::dress() {
    const double pixels = m_theme.chromePixels(iconSize);
    const double gap = m_theme.chromePixels(6);
    const auto put = [&](QToolButton* button, const char* icon, double gapBeside) {
        button->setIcon(
            screen::icon(QString::fromLatin1(icon), m_theme.tokens(), pixels, QStringLiteral("ink"), gapBeside));
        button->setIconSize(QSize(static_cast<int>(pixels + gapBeside), static_cast<int>(pixels)));
        button->setToolButtonStyle(gapBeside > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    };
    const bool speaks = m_state == ReadAloud::State::Speaking;
    m_form->playButton->setText(speaks                                ? tr("Pause")
                                : m_state == ReadAloud::State::Paused ? tr("Go on")
                                                                      : tr("Read aloud"));
    put(m_form->playButton, speaks ? "pause" : "play", gap);
    const bool mirrored = screen::runsRightToLeft(); // an arrow points where the sentence stands
    put(m_form->sentenceBackButton, mirrored ? "sentence-next" : "sentence-back", 0);
    put(m_form->sentenceNextButton, mirrored ? "sentence-back" : "sentence-next", 0);
    put(m_form->stopReadingButton, "stop", gap);
    fold();
}

void ReadingBar::fold() {
    const bool narrow = width() < m_theme.chromePixels(roomForOneRow);
    m_form->readingRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool hasTrouble = !m_form->readingTrouble->text().isEmpty();
    m_form->readingMessage->setVisible(!hasTrouble && (m_hasNews || !narrow));
    m_form->readingTrouble->setVisible(hasTrouble);
}

void ReadingBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fold();
}

void ReadingBar::keyPressEvent(QKeyEvent* event) {
    if (isKey(*event, OwnKey::CloseReading))
        emit closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace bedside::desktop
