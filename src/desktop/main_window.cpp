// SPDX-License-Identifier: MIT
#include "desktop/main_window.h"

#include "desktop/cover_page.h"
#include "desktop/enter_press.h"
#include "desktop/focus_ring.h"
#include "desktop/note_popup.h"
#include "desktop/reader_page.h"
#include "desktop/search_page.h"
#include "desktop/window_bars.h"
#include "document/writers.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QTimer>
#include <QUrl>

namespace bedside::desktop {

namespace {

constexpr double narrowWindow = 56 * 17; // px at 100 %: 56 em of the body text

} // namespace

MainWindow::MainWindow(const store::Library& library, screen::Theme& theme)
    : m_reading(library), m_theme(theme), m_found(library, m_reading), m_form(std::make_unique<Ui::MainWindow>()) {
    m_form->setupUi(this);
    m_bars = std::make_unique<WindowBars>(*m_form, m_reading, theme);
    new FocusRing(theme, this);
    qApp->installEventFilter(new EnterPress(this));
    connectActions();
    connect(&m_reading, &session::Reading::opened, this, &MainWindow::showLocation);
    connect(m_bars.get(), &WindowBars::regionChosen, this, [this](const QString& id) {
        noteScroll();
        m_reading.chooseRegion(id);
    });
    connect(m_bars.get(), &WindowBars::consentChosen, this, [this](session::Consent consent) {
        noteScroll();
        m_reading.giveConsent(consent);
    });
    connect(&theme, &screen::Theme::changed, this, &MainWindow::fold);
    resize(1200, 800);
    m_form->centralwidget->setMinimumSize(1, 1); // the bars fold instead of holding the window open
    setMinimumSize(480, 360);
}

MainWindow::~MainWindow() = default;

ReaderPage& MainWindow::reader() {
    if (!m_reader) {
        m_reader = new ReaderPage(m_reading, m_theme, m_form->pages); // moved there later, all is styled twice
        m_form->pages->addWidget(m_reader);
        connect(m_reader, &ReaderPage::linkActivated, this, &MainWindow::go);
        connect(m_reader, &ReaderPage::textStepWanted, &m_theme, &screen::Theme::stepText);
        connect(m_reader, &ReaderPage::consentGiven, &m_reading, &session::Reading::giveConsent);
        fold();
    }
    return *m_reader;
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto slot) {
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_form->actionBack, [this] { noteScroll(), m_reading.goBack(); });
    on(m_form->actionForward, [this] { noteScroll(), m_reading.goForward(); });
    on(m_form->actionHome, [this] { goTo({}); });
    on(m_form->actionPrevious, [this] { reader().openNeighbour(-1); });
    on(m_form->actionNext, [this] { reader().openNeighbour(+1); });
    on(m_form->actionSearch, [this] { startSearch(); });
    on(m_form->actionFind, [this] { reader().showFind(); });
    on(m_form->actionFindNext, [this] { reader().stepFind(+1); });
    on(m_form->actionFindPrevious, [this] { reader().stepFind(-1); });
    on(m_form->actionCopy, [this] { copyPage(); });
    on(m_form->actionLarger, [this] { m_theme.stepText(+1); });
    on(m_form->actionSmaller, [this] { m_theme.stepText(-1); });
    on(m_form->actionUsualSize, [this] { m_theme.setTextPercent(100); });
    on(m_form->actionHelp, [this] { goTo({session::PageKind::Help, {}}); });
    on(m_form->actionContents, [this] {
        if (m_reading.location().kind == session::PageKind::Cover)
            go(QStringLiteral("section:") + QString::fromStdString(m_reading.openSections().front().id.text));
        reader().showContents();
    });
    on(m_form->actionAbout, [this] { go(QStringLiteral("section:about")); });
    on(m_form->actionLeave, [this] { leave(); });
    connect(m_form->searchField, &QLineEdit::textEdited, this, &MainWindow::search);
    connect(m_form->searchField, &QLineEdit::returnPressed, this, [this] {
        search(m_form->searchField->text());
        m_searchPage->enterResults();
    });
}

void MainWindow::showLocation(const session::Location& location) {
    m_form->actionBack->setEnabled(m_reading.canGoBack());
    m_form->actionForward->setEnabled(m_reading.canGoForward());
    const bool showsArticle = location.kind != session::PageKind::Cover && location.kind != session::PageKind::Search &&
                              !m_reading.asksConsent(location);
    for (QAction* action : {m_form->actionFind, m_form->actionFindNext, m_form->actionFindPrevious, m_form->actionCopy})
        action->setEnabled(showsArticle);
    for (QAction* action : {m_form->actionPrevious, m_form->actionNext})
        action->setEnabled(location.kind == session::PageKind::Section);
    if (location.kind == session::PageKind::Cover) {
        if (!m_cover) {
            m_cover = new CoverPage(m_reading.bookcase(), m_theme, m_form->pages);
            m_form->pages->addWidget(m_cover);
            connect(m_cover, &CoverPage::sectionChosen, this,
                    [this](const QString& id) { go(QStringLiteral("section:") + id); });
        }
        m_form->pages->setCurrentWidget(m_cover);
        m_cover->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (location.kind == session::PageKind::Search && m_searchPage)
        reader().show(m_searchPage);
    else
        reader().open(location);
    m_form->pages->setCurrentWidget(m_reader);
}

void MainWindow::noteScroll() {
    if (m_reader && m_reader->article().isVisible())
        m_reading.rememberScroll(m_reader->article().scrollShare());
}

void MainWindow::goTo(const session::Location& location) {
    if (!location.samePage(m_reading.location()))
        noteScroll();
    m_reading.open(location);
}

void MainWindow::go(const QString& target) {
    if (target.startsWith(u"term:") || target.startsWith(u"claim:"))
        showNote(target);
    else if (target.startsWith(u"https://") || target.startsWith(u"http://"))
        QDesktopServices::openUrl(QUrl(target)); // only ever at the reader's wish
    else if (const auto location = session::locationOf(target); !location.id.isEmpty())
        goTo(location);
}

void MainWindow::showNote(const QString& target) {
    auto note = m_reading.bookcase().note(target);
    if (!note || m_reading.holdsBack(target))
        return;
    if (!m_note) {
        m_note = new NotePopup(m_theme, this);
        connect(m_note, &NotePopup::linkActivated, this, &MainWindow::go);
    }
    m_note->showNote(std::move(*note),
                     reader().article().isVisible() ? reader().article().linkPlace() : QCursor::pos());
}

void MainWindow::startSearch() {
    m_form->searchField->show();
    m_form->searchField->setFocus(Qt::ShortcutFocusReason);
    m_form->searchField->selectAll();
}

void MainWindow::search(const QString& words) {
    if (!m_searchPage) {
        m_searchPage = new SearchPage(m_found, m_theme, this);
        reader().addCentre(m_searchPage);
        connect(m_searchPage, &SearchPage::resultChosen, this, &MainWindow::searchChosen);
    }
    m_searchPage->search(words);
    if (m_reading.location().kind != session::PageKind::Search)
        goTo({session::PageKind::Search, {}});
}

void MainWindow::searchChosen(const QString& target, const QString& words) {
    go(target);
    if (target.startsWith(u"section:"))
        reader().mark(words);
}

void MainWindow::copyPage() {
    if (!m_reader || !m_reader->article().isVisible())
        return;
    const session::Location& here = m_reading.location();
    // A copied number needs its study, so those that stand beside the page go with it.
    const auto whole =
        here.kind == session::PageKind::Section ? m_reading.bookcase().sectionWithStudies(here.id) : std::nullopt;
    QApplication::clipboard()->setText(
        QString::fromStdString(document::plainText(whole ? *whole : m_reader->article().page())));
}

void MainWindow::leave() {
    hide(); // first the screen, then the rest
    QTimer::singleShot(0, qApp, &QApplication::quit);
}

void MainWindow::fold() {
    m_bars->fold();
    if (m_reader)
        m_reader->setNarrow(width() < narrowWindow * m_theme.textPercent() / 100.0);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fold();
}

} // namespace bedside::desktop
