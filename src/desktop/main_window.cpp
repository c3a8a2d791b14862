// SPDX-License-Identifier: MIT
#include "desktop/main_window.h"

#include "desktop/button_keys.h"
#include "desktop/clinic/clinic_desk.h"
#include "desktop/clinic/record_actions.h"
#include "desktop/focus_ring.h"
#include "desktop/hearing/hearing.h"
#include "desktop/keys/key_sheet.h"
#include "desktop/looks/look_sheet.h"
#include "desktop/looks/reading_ruler.h"
#include "desktop/page_stack.h"
#include "desktop/reader_page.h"
#include "desktop/review_date.h"
#include "desktop/visit/live_leave.h"
#include "desktop/window_bars.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

namespace bedside::desktop {

MainWindow::MainWindow(const store::Library& library, screen::Theme& theme, session::Clinic& clinic)
    : m_reading(library), m_questions([&library] {
          return session::GuidanceContent{library.guidance().value(), library.guidanceText().value()};
      }),
      m_theme(theme), m_found(library, m_reading), m_evidence(library, m_reading, m_questions),
      m_form(std::make_unique<Ui::MainWindow>()) {
    m_form->setupUi(this);
    m_reading.heed(clinic.policy());
    m_firstConsent = m_reading.consent();
    m_form->linkBanner->follow(m_reading);
    m_bars = std::make_unique<WindowBars>(*m_form, m_reading, theme);
    m_pages = std::make_unique<PageStack>(*m_form->pages, m_reading, m_questions, m_found, m_evidence, theme);
    m_desk = std::make_unique<ClinicDesk>(*m_form, *this, *m_pages,
                                          ClinicSession{clinic, m_reading, m_questions, m_found, m_evidence, theme});
    m_record = std::make_unique<RecordActions>(*m_form, *this, m_reading, m_questions, clinic);
    m_hearing = std::make_unique<Hearing>(*m_form, *this, *m_pages, m_reading, m_questions, theme);
    sayOverdueReview(*m_form->reviewBanner, m_reading.bookcase().article(), QDate::currentDate());
    new FocusRing(theme, this);
    new ReadingRuler(theme, this);
    new LiveLeave(*m_form->leaveButton);
    qApp->installEventFilter(new ButtonKeys(this));
    connectActions();
    connect(&m_reading, &session::Reading::opened, this, &MainWindow::showLocation);
    connect(m_bars.get(), &WindowBars::regionChosen, this,
            [this](const QString& id) { noteScroll(), m_reading.chooseRegion(id); });
    connect(m_bars.get(), &WindowBars::consentChosen, this,
            [this](session::Consent consent) { noteScroll(), m_reading.giveConsent(consent); });
    connect(m_pages.get(), &PageStack::linkActivated, this, &MainWindow::go);
    connect(m_pages.get(), &PageStack::leaveWanted, this, &MainWindow::leave);
    m_form->heldBanner->follow(m_reading);
    connect(m_pages.get(), &PageStack::resultChosen, this, &MainWindow::searchChosen);
    const auto wantLanguage = [this](const QString& code) { noteScroll(), emit languageWanted(code); };
    connect(m_pages.get(), &PageStack::languageWanted, this, wantLanguage);
    connect(m_bars.get(), &WindowBars::languageChosen, this, wantLanguage);
    connect(m_desk.get(), &ClinicDesk::linkActivated, this, &MainWindow::go);
    connect(m_desk.get(), &ClinicDesk::leaveWanted, this, &MainWindow::leave);
    connect(m_pages.get(), &PageStack::folded, this, [this] { m_bars->fold(m_pages->foldsList()); });
    resize(1200, 800);
    m_form->centralwidget->setMinimumSize(1, 1); // the bars fold instead of holding the window open
    setMinimumSize(480, 360);
}

MainWindow::~MainWindow() = default;

LinkBanner& MainWindow::linkBanner() { return *m_form->linkBanner; }

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto slot) {
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_form->actionBack, [this] { noteScroll(), m_reading.goBack(); });
    on(m_form->actionForward, [this] { noteScroll(), m_reading.goForward(); });
    on(m_form->actionHome, [this] { goTo({}); });
    on(m_form->actionPrevious, [this] { m_pages->reader().openNeighbour(-1); });
    on(m_form->actionNext, [this] { m_pages->reader().openNeighbour(+1); });
    on(m_form->actionSearch, [this] { startSearch(); });
    on(m_form->actionFind, [this] { m_pages->reader().showFind(); });
    on(m_form->actionFindNext, [this] { m_pages->reader().stepFind(+1); });
    on(m_form->actionFindPrevious, [this] { m_pages->reader().stepFind(-1); });
    on(m_form->actionCopy, [this] { m_pages->copyPage(); });
    on(m_form->actionLarger, [this] { m_theme.stepText(+1); });
    on(m_form->actionSmaller, [this] { m_theme.stepText(-1); });
    on(m_form->actionUsualSize, [this] { m_theme.setTextPercent(100); });
    on(m_form->actionLooks, [this] { (new LookSheet(m_theme))->openAbove(*this); });
    on(m_form->actionRuler, [this](bool shown) { m_theme.showRuler(shown); });
    m_form->actionKeys->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    on(m_form->actionKeys, [this] { (new KeySheet(keyGroups(findChildren<QAction*>()), m_theme))->openAbove(*this); });
    on(m_form->actionEasyWords, [this] { m_reading.chooseEasyWords(m_form->actionEasyWords->isChecked()); });
    connect(&m_reading, &session::Reading::easyWordsChosen, m_form->actionEasyWords, &QAction::setChecked);
    on(m_form->actionHelp, [this] { goTo({session::PageKind::Help, {}}); });
    on(m_form->actionContents, [this] { m_pages->showContents(); });
    on(m_form->actionQuestions, [this] { go(QStringLiteral("page:questions")); });
    connect(m_form->heldBanner, &QPushButton::clicked, this, [this] { go(QStringLiteral("page:result")); });
    on(m_form->actionHandouts, [this] {
        if (!m_pages->enterWaysOut())
            go(QStringLiteral("page:handouts"));
    });
    on(m_form->actionEvidence, [this] { go(QStringLiteral("page:evidence")); });
    on(m_form->actionAbout, [this] { go(QStringLiteral("section:about")); });
    on(m_form->actionLeave, [this] { leave(); });
    on(m_form->actionNextPatient, [this] { emit nextPatientWanted(); });
    connect(m_form->searchField, &QLineEdit::textEdited, this, &MainWindow::search);
    connect(m_form->searchField, &QLineEdit::returnPressed, this, &MainWindow::enterResults);
    connect(m_form->searchField, &SearchField::resultsWanted, this, &MainWindow::enterResults);
    connect(m_form->searchField, &SearchField::leaveWanted, this, &MainWindow::leaveSearch);
}

void MainWindow::showLocation(const session::Location& location) {
    m_form->actionBack->setEnabled(m_reading.canGoBack());
    m_form->actionForward->setEnabled(m_reading.canGoForward());
    const bool showsArticle = session::isArticle(location.kind) && !m_reading.asksConsent(location);
    for (QAction* action : {m_form->actionFind, m_form->actionFindNext, m_form->actionFindPrevious, m_form->actionCopy})
        action->setEnabled(showsArticle);
    for (QAction* action : {m_form->actionPrevious, m_form->actionNext})
        action->setEnabled(location.kind == session::PageKind::Section);
    m_pages->show(location);
}

void MainWindow::noteScroll() {
    if (const auto share = m_pages->scrollShare())
        m_reading.rememberScroll(*share);
}

void MainWindow::goTo(const session::Location& location) {
    if (!location.samePage(m_reading.location()))
        noteScroll();
    m_reading.open(location);
}

void MainWindow::go(const QString& target) {
    if (m_pages->opensHere(target))
        return;
    if (target == QStringLiteral("page:country"))
        m_bars->openCountries(m_pages->linkPlace());
    else if (target == QStringLiteral("page:easy-words"))
        m_reading.chooseEasyWords(true);
    else if (target.startsWith(u"https://") || target.startsWith(u"http://"))
        QDesktopServices::openUrl(QUrl(target)); // only ever at the reader's wish
    else if (const auto location = session::locationOf(target); !location.id.isEmpty())
        goTo(location);
}

void MainWindow::startSearch() {
    m_form->searchField->show();
    m_form->searchField->setFocus(Qt::ShortcutFocusReason);
    m_form->searchField->selectAll();
}

void MainWindow::search(const QString& words) {
    m_pages->search(words, *m_form->searchField);
    if (!words.isEmpty() && m_reading.location().kind != session::PageKind::Search)
        goTo({session::PageKind::Search, {}});
}

void MainWindow::enterResults() {
    search(m_form->searchField->text());
    m_pages->enterResults();
}

void MainWindow::leaveSearch() {
    if (m_reading.location().kind == session::PageKind::Search)
        m_reading.goBack();
    m_pages->focusPage();
}

void MainWindow::searchChosen(const QString& target, const QString& words) {
    go(target);
    if (target.startsWith(u"section:"))
        m_pages->reader().mark(words);
}

void MainWindow::leave() {
    emit leaveWanted(); // first the screen, then the rest
    hide();
}

bool MainWindow::isUntouched() const {
    return m_reading.location().kind == session::PageKind::Cover && !m_reading.canGoBack() &&
           !m_reading.canGoForward() && !m_questions.hasBegun() && m_form->searchField->text().isEmpty() &&
           m_reading.consent() == m_firstConsent;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_desk->fold();
    m_pages->fold();
}

} // namespace bedside::desktop
