// SPDX-License-Identifier: MIT
#include "desktop/hearing/hearing.h"

#include "desktop/hearing/article_utterances.h"
#include "desktop/hearing/page_utterances.h"
#include "desktop/hearing/read_from_here.h"
#include "desktop/hearing/reading_bar.h"
#include "desktop/hearing/spoken_mark.h"
#include "desktop/hearing/trouble_words.h"
#include "desktop/note_popup.h"
#include "desktop/page_stack.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace bedside::desktop {

namespace {

constexpr std::chrono::seconds noticeTime{10};

screen::ArticleView* selectedArticle(QWidget& page) {
    const auto articles = page.findChildren<screen::ArticleView*>();
    const auto found = std::ranges::find_if(articles, [](const screen::ArticleView* each) {
        return each->isVisible() && each->textCursor().hasSelection() && !each->isOnLink();
    });
    return found == articles.end() ? nullptr : *found;
}

} // namespace

Hearing::Hearing(Ui::MainWindow& form, QWidget& window, PageStack& pages, const session::Reading& reading,
                 const session::Questionnaire& questions, const screen::Theme& theme)
    : m_form(form), m_window(window), m_pages(pages), m_reading(reading), m_theme(theme) {
    connectActions();
    makeReader(voice::openVoice);
    m_notice.setSingleShot(true);
    m_notice.setInterval(noticeTime);
    connect(&m_notice, &QTimer::timeout, this, &Hearing::sayHowItStands);
    connect(&reading, &session::Reading::opened, this, &Hearing::stop);
    connect(&questions, &session::Questionnaire::moved, this, &Hearing::stop);
    connect(&questions, &session::Questionnaire::cleared, this, &Hearing::stop);
    auto* fromHere = new ReadFromHere(
        *form.actionReadFromHere, [this](const screen::ArticleView& article) { return front().isAncestorOf(&article); },
        this);
    connect(fromHere, &ReadFromHere::wanted, this, &Hearing::readFrom);
}

Hearing::~Hearing() = default;

void Hearing::connectActions() {
    const auto on = [this](QAction* action, auto slot) {
        m_window.addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_form.actionReadAloud, [this] { toggle(); });
    on(m_form.actionReadFromHere, [this] { readFromCaret(); });
    on(m_form.actionSentenceBack, [this] { m_reader->step(-1); });
    on(m_form.actionSentenceNext, [this] { m_reader->step(+1); });
    on(m_form.actionFaster, [this] { stepSpeed(+1); });
    on(m_form.actionSlower, [this] { stepSpeed(-1); });
    on(m_form.actionStopReading, [this] { stop(); });
}

void Hearing::speakWith(voice::VoiceMaker make) {
    stop();
    makeReader(std::move(make));
}

void Hearing::makeReader(voice::VoiceMaker make) {
    const double speed = m_reader ? m_reader->speed() : 1;
    m_reader = std::make_unique<ReadAloud>(std::move(make));
    m_reader->setSpeed(speed);
    connect(m_reader.get(), &ReadAloud::changed, this, &Hearing::follow);
    connect(m_reader.get(), &ReadAloud::ended, this, &Hearing::end);
    connect(m_reader.get(), &ReadAloud::failed, this, &Hearing::tell);
}

void Hearing::makeBar() {
    m_bar = new ReadingBar(m_form, m_theme, m_form.centralwidget);
    m_form.rows->insertWidget(m_form.rows->indexOf(m_form.helpBar), m_bar);
    m_bar->stackUnder(m_form.helpBar); // assistive technology reads in this order
    connect(m_bar, &ReadingBar::speedChosen, this, &Hearing::setSpeed);
    connect(m_bar, &ReadingBar::closeWanted, this, &Hearing::stop);
}

/// A note above the page is read before it.
QWidget& Hearing::front() const {
    auto* note = qobject_cast<NotePopup*>(QApplication::activePopupWidget());
    return note ? *note : m_pages.pageInFront();
}

void Hearing::toggle() {
    switch (m_reader->state()) {
    case ReadAloud::State::Speaking:
        return m_reader->pause();
    case ReadAloud::State::Paused:
        return m_reader->goOn();
    case ReadAloud::State::Silent:
        break;
    }
    screen::ArticleView* article = selectedArticle(front());
    if (!article)
        return start(utterancesOn(front()), 0);
    const QTextCursor chosen = article->textCursor();
    start(utterancesIn(*article, {chosen.selectionStart(), chosen.selectionEnd()}), 0);
}

void Hearing::readFromCaret() {
    auto* article = qobject_cast<screen::ArticleView*>(QApplication::focusWidget());
    if (article && front().isAncestorOf(article))
        readFrom(*article, article->textCursor().selectionStart());
    else
        start(utterancesOn(front()), 0);
}

void Hearing::readFrom(screen::ArticleView& article, int place) {
    Utterances utterances = utterancesOn(front());
    const qsizetype first = placeAmong(utterances, article, place);
    start(std::move(utterances), first);
}

void Hearing::start(Utterances utterances, qsizetype first) {
    if (!m_bar)
        makeBar();
    m_bar->showSpeed(m_reader->speed());
    m_bar->show();
    m_bar->tabAfter(m_pages.pageInFront());
    if (first >= utterances.size()) {
        m_reader->stop();
        return m_bar->say(tr("There is nothing to read aloud from here on."));
    }
    if (m_page)
        m_page->removeEventFilter(this);
    m_page = &front();
    if (!std::exchange(m_wasHeard, true))
        m_notice.start();
    m_mark = std::make_unique<SpokenMark>(m_theme);
    m_reader->start(std::move(utterances), first, QString::fromStdString(m_reading.bookcase().article().language));
    followPage();
}

/// What is read goes with the page: with what it shows, and with itself.
void Hearing::followPage() {
    m_ties = std::make_unique<QObject>();
    m_page->installEventFilter(this);
    std::set<screen::ArticleView*> articles;
    for (const Utterance& each : m_reader->utterances())
        if (auto* article = qobject_cast<screen::ArticleView*>(each.place);
            article && articles.insert(article).second) {
            connect(article, &screen::ArticleView::pageShown, m_ties.get(), [this] { stop(); });
            connect(article, &screen::ArticleView::folded, m_ties.get(), [this] { gatherAnew(); });
        }
}

/// Something on the page was opened or closed: the sentence that is spoken stands elsewhere, or is gone.
void Hearing::gatherAnew() {
    if (m_reader->state() == ReadAloud::State::Silent)
        return;
    const Utterance present = m_reader->utterances()[m_reader->place()];
    Utterances utterances = utterancesOn(*m_page);
    qsizetype found = -1; // the nearest of those with the same words
    for (qsizetype place = 0; place < utterances.size(); ++place)
        if (utterances[place].place == present.place && utterances[place].words == present.words &&
            (found < 0 || std::abs(place - m_reader->place()) < std::abs(found - m_reader->place())))
            found = place;
    if (found < 0)
        return stop();
    m_reader->move(std::move(utterances), found);
}

void Hearing::follow() {
    const ReadAloud::State state = m_reader->state();
    for (QAction* action : {m_form.actionSentenceBack, m_form.actionSentenceNext, m_form.actionStopReading})
        action->setEnabled(state != ReadAloud::State::Silent);
    if (state == ReadAloud::State::Silent)
        m_mark->hide();
    else
        m_mark->show(m_reader->utterances()[m_reader->place()]);
    m_bar->showState(state);
    sayHowItStands();
}

void Hearing::sayHowItStands() {
    if (m_notice.isActive())
        m_bar->say(tr("Others near you can hear this too."));
    else if (m_reader->state() != ReadAloud::State::Silent)
        m_bar->showPlace(m_reader->place() + 1, m_reader->utterances().size());
}

void Hearing::stepSpeed(int steps) {
    const QList<double> speeds = ReadingBar::speeds();
    const qsizetype place = speeds.indexOf(m_reader->speed()) + steps;
    if (place >= 0 && place < speeds.size())
        setSpeed(speeds[place]);
}

void Hearing::setSpeed(double speed) {
    m_reader->setSpeed(speed);
    if (m_bar)
        m_bar->showSpeed(speed);
}

void Hearing::end() {
    m_notice.stop();
    m_bar->say(tr("That was all."));
}

void Hearing::tell(voice::Trouble trouble) {
    m_notice.stop();
    m_bar->sayTrouble(troubleWords(trouble));
}

void Hearing::stop() {
    m_ties.reset();
    if (m_page)
        std::exchange(m_page, nullptr)->removeEventFilter(this);
    m_notice.stop();
    m_reader->stop();
    m_mark.reset();
    if (!m_bar || m_bar->isHidden())
        return;
    const bool hadKeyboard = m_bar->isAncestorOf(QApplication::focusWidget());
    m_bar->hide();
    if (hadKeyboard)
        m_pages.focusPage();
}

bool Hearing::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_page && event->type() == QEvent::Hide && !event->spontaneous())
        stop();
    return QObject::eventFilter(watched, event);
}

} // namespace bedside::desktop
