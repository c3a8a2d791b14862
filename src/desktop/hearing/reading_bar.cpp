// SPDX-License-Identifier: MIT
#include "desktop/hearing/reading_bar.h"

#include "desktop/look.h"
#include "screen/svg_picture.h"
#include "ui_main_window.h"
#include "ui_reading_bar.h"

#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace bedside::desktop {

namespace {

constexpr double iconSize = 20;
constexpr double roomForBoth = 760; // px at 100 %: a narrower bar has its words below its buttons

QString withKeys(const QAction& action) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return ReadingBar::tr("%1 (%2)").arg(action.text().remove(u'&'), keys);
}

} // namespace

ReadingBar::ReadingBar(Ui::MainWindow& form, const screen::Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_form(std::make_unique<Ui::ReadingBar>()) {
    m_form->setupUi(this);
    m_form->readingRow->setStretchFactor(m_form->readingMessage, 1);
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

QWidget& ReadingBar::first() const { return *m_form->playButton; }

QWidget& ReadingBar::last() const { return *m_form->stopReadingButton; }

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

void ReadingBar::say(const QString& words) {
    setLook(*m_form->readingMessage, QStringLiteral("small"));
    m_form->readingMessage->setText(words);
    m_form->stopReadingButton->setAccessibleDescription({});
}

void ReadingBar::sayTrouble(const QString& words) {
    setLook(*m_form->readingMessage, QStringLiteral("fault"));
    m_form->readingMessage->setText(words);
    m_form->stopReadingButton->setAccessibleDescription(words);
    m_form->stopReadingButton->setFocus(Qt::OtherFocusReason);
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
                                                                      : tr("Read again"));
    put(m_form->playButton, speaks ? "pause" : "play", gap);
    put(m_form->sentenceBackButton, "sentence-back", 0);
    put(m_form->sentenceNextButton, "sentence-next", 0);
    put(m_form->stopReadingButton, "stop", gap);
    fold();
}

void ReadingBar::fold() {
    const bool narrow = width() < m_theme.chromePixels(roomForBoth);
    m_form->readingRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReadingBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fold();
}

void ReadingBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace bedside::desktop
