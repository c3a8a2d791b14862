// SPDX-License-Identifier: MIT
#include "desktop/reader_page.h"

#include "desktop/consent_page.h"
#include "desktop/contents_list.h"
#include "desktop/find_bar.h"
#include "ui_reader_page.h"

#include <QScrollBar>

namespace bedside::desktop {

namespace {

constexpr double listWidth = 248; // px at 100 %
constexpr double studiesWidth = 288;

} // namespace

ReaderPage::ReaderPage(session::Reading& reading, const session::Evidence& evidence, const screen::Theme& theme,
                       QWidget* parent)
    : QWidget(parent), m_reading(reading), m_evidence(evidence), m_theme(theme),
      m_form(std::make_unique<Ui::ReaderPage>()) {
    m_form->setupUi(this);
    m_form->centre->setMinimumWidth(1);
    for (auto* view : {m_form->article, m_form->studies}) {
        view->setUp(theme, view == m_form->article ? screen::Density::Page : screen::Density::Pane);
        connect(view, &screen::ArticleView::linkActivated, this, &ReaderPage::linkActivated);
        connect(view, &screen::ArticleView::textStepWanted, this, &ReaderPage::textStepWanted);
    }
    m_form->sectionList->setUp(reading, theme);
    connect(m_form->sectionList, &ContentsList::linkActivated, this, &ReaderPage::linkActivated);
    connect(m_form->article, &screen::ArticleView::painted, this, &ReaderPage::showSides, Qt::QueuedConnection);
    connect(m_form->previousButton, &QPushButton::clicked, this, [this] { openNeighbour(-1); });
    connect(m_form->nextButton, &QPushButton::clicked, this, [this] { openNeighbour(+1); });
    connect(m_form->article->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_form->pager->isVisible()) // once it is there it stays, or the page would jump under it
            showPager();
    });
    connect(&theme, &screen::Theme::changed, this, [this] {
        fitColumns();
        showPager();
    });
    connect(&reading, &session::Reading::heldUrgencyChanged, this, &ReaderPage::refreshSection);
    fitColumns();
}

ReaderPage::~ReaderPage() = default;

screen::ArticleView& ReaderPage::article() { return *m_form->article; }

QWidget& ReaderPage::centre() { return *m_form->centre; }

void ReaderPage::addCentre(QWidget* page) { m_form->centre->addWidget(page); }

void ReaderPage::show(QWidget* page, const session::Location& location, bool alone) {
    m_contentsOpen = false;
    m_alone = alone;
    m_form->centre->setCurrentWidget(page);
    m_form->studies->hide();
    m_form->sectionList->mark(location);
    fitColumns();
    showSides();
}

void ReaderPage::open(const session::Location& location) {
    m_location = location;
    m_contentsOpen = false;
    m_alone = false;
    hideFind();
    if (m_reading.asksConsent(location)) {
        if (!m_consent) {
            m_consent = new ConsentPage(m_theme, this);
            addCentre(m_consent);
            connect(m_consent, &ConsentPage::drawingsChosen, &m_reading, &session::Reading::showDrawings);
            connect(m_consent, &ConsentPage::consentGiven, this, &ReaderPage::consentGiven);
        }
        show(m_consent, location);
        m_consent->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_form->centre->setCurrentWidget(m_form->articlePage);
    if (location.kind == session::PageKind::Section) {
        showSection(location);
    } else {
        if (auto page = pageBeside(location))
            m_form->article->showPage(std::move(*page));
        showSides();
    }
    m_form->sectionList->mark(location);
    fitColumns();
    updatePager();
    m_form->article->setFocus(Qt::OtherFocusReason);
    land(location);
}

void ReaderPage::land(const session::Location& location) {
    const auto said = m_reading.bookcase().said(location.id, location.claim);
    if (said)
        m_form->article->landOn(said->passage, QString::fromStdString(said->words), screen::Landing::Sentence);
    else if (location.passage >= 0)
        m_form->article->landOn(location.passage);
    else
        m_form->article->setScrollShare(location.scroll);
}

/// Pages that are not of the guide's list.
std::optional<document::Document> ReaderPage::pageBeside(const session::Location& location) const {
    if (location.kind == session::PageKind::Study)
        return m_evidence.studyPage(location.id);
    if (location.kind == session::PageKind::Advice)
        return m_evidence.advicePage(location.id);
    return m_reading.bookcase().helpPage();
}

void ReaderPage::showSection(const session::Location& location) {
    const session::Bookcase& bookcase = m_reading.bookcase();
    auto page = bookcase.pageToRead(location.id, m_reading.showsEasyWords(location), isNarrow());
    if (!page)
        return;
    m_form->article->showPage(std::move(*page));
    m_hasStudies = !isNarrow() && bookcase.citesStudies(location.id);
    m_reading.markRead(location.id);
}

/// A page with positions shows them, or lets them wait, as soon as the result says so.
void ReaderPage::refreshSection() {
    if (!isVisible() || m_location.kind != session::PageKind::Section ||
        m_form->centre->currentWidget() != m_form->articlePage)
        return;
    const double share = m_form->article->scrollShare();
    showSection(m_location);
    m_form->article->setScrollShare(share);
}

/// The page itself is seen first, what stands beside it just after.
void ReaderPage::showSides() {
    m_form->sectionList->fill();
    if (m_form->studies->isHidden() || m_studiesOf == m_location.id)
        return;
    m_studiesOf = m_location.id;
    if (auto studies = m_reading.bookcase().studiesPane(m_location.id))
        m_form->studies->showPage(std::move(*studies));
}

void ReaderPage::mark(const QString& words) {
    if (m_location.passage >= 0)
        m_form->article->landOn(m_location.passage, words);
}

void ReaderPage::updatePager() {
    const bool section = m_location.kind == session::PageKind::Section;
    const auto before = section ? m_reading.neighbour(m_location.id, -1) : std::nullopt;
    const auto after = section ? m_reading.neighbour(m_location.id, +1) : std::nullopt;
    m_hasPager = section;
    showPager();
    m_form->previousButton->setVisible(before.has_value());
    m_form->nextButton->setVisible(after.has_value());
    m_before = before ? QString::fromStdString(before->title) : QString();
    m_after = after ? QString::fromStdString(after->title) : QString();
    m_form->previousButton->setAccessibleName(tr("Page before: %1").arg(m_before));
    m_form->nextButton->setAccessibleName(tr("Next page: %1").arg(m_after));
    fitPager();
    const auto sections = m_reading.openSections();
    for (std::size_t place = 0; place < sections.size(); ++place)
        if (sections[place].id.text == m_location.id.toStdString())
            m_form->pageCount->setText(tr("%1 of %2").arg(place + 1).arg(sections.size()));
}

/// Large text needs the room: there the pager waits at the end of the page.
void ReaderPage::showPager() {
    const screen::ArticleView& article = *m_form->article;
    const auto isAtEnd = [&article] {
        return article.verticalScrollBar()->value() + article.height() >= article.wholeHeight() - 1;
    };
    const bool shows = m_hasPager && (!m_theme.foldsChrome() || isAtEnd());
    const bool comes = shows && m_theme.foldsChrome() && m_form->pager->isHidden();
    m_form->pager->setVisible(shows);
    QScrollBar& bar = *article.verticalScrollBar();
    if (comes && bar.value() > 0) // the last lines stay above it
        QMetaObject::invokeMethod(
            &bar, [&bar] { bar.setValue(bar.maximum()); }, Qt::QueuedConnection);
}

void ReaderPage::fitPager() {
    const auto say = [this](const QString& before, const QString& after) {
        m_form->previousButton->setText(tr("‹  %1").arg(before));
        m_form->nextButton->setText(tr("%1  ›").arg(after));
    };
    say(m_before, m_after);
    if (m_form->pagerRow->minimumSize().width() > m_form->centre->width())
        say(tr("Page before"), tr("Next page"));
}

void ReaderPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitPager();
}

void ReaderPage::openNeighbour(int steps) {
    if (m_location.kind != session::PageKind::Section)
        return;
    if (const auto section = m_reading.neighbour(m_location.id, steps))
        emit linkActivated(QStringLiteral("section:") + QString::fromStdString(section->id.text));
}

void ReaderPage::setRoom(ReaderRoom room) {
    if (room == m_room)
        return;
    const bool wasNarrow = isNarrow();
    m_room = room;
    m_contentsOpen = foldsContents() && m_form->sectionList->hasFocus(); // nobody is thrown out of the list
    fitColumns();
    updatePager();
    if (isNarrow() != wasNarrow && m_form->centre->currentWidget() == m_form->articlePage &&
        m_location.kind == session::PageKind::Section) {
        const double share = m_form->article->scrollShare();
        showSection(m_location);
        fitColumns();
        m_form->article->setScrollShare(share);
        if (m_find && m_find->isVisible())
            m_find->search();
    }
}

void ReaderPage::fitColumns() {
    const bool section =
        m_form->centre->currentWidget() == m_form->articlePage && m_location.kind == session::PageKind::Section;
    const int list = static_cast<int>(m_theme.chromePixels(listWidth));
    m_form->sectionList->setMinimumWidth(foldsContents() ? 0 : list);
    m_form->sectionList->setMaximumWidth(foldsContents() ? QWIDGETSIZE_MAX : list);
    m_form->studies->setFixedWidth(static_cast<int>(m_theme.chromePixels(studiesWidth)));
    m_form->sectionList->setVisible(!foldsContents() || m_contentsOpen);
    m_form->centre->setVisible(!m_contentsOpen);
    m_form->studies->setVisible(m_hasStudies && section);
}

void ReaderPage::showContents() {
    showSides();
    m_contentsOpen = foldsContents() && !m_contentsOpen;
    fitColumns();
    if (foldsContents() && !m_contentsOpen)
        focusPage();
    else
        m_form->sectionList->enter();
}

void ReaderPage::focusPage() {
    QWidget* page = m_form->centre->currentWidget();
    QWidget* within = page == m_form->articlePage ? m_form->article : page->focusWidget(); // where one was on it
    (within ? within : page)->setFocus(Qt::ShortcutFocusReason);
}

void ReaderPage::showFind() {
    if (m_form->centre->currentWidget() != m_form->articlePage)
        return;
    if (!m_find) {
        m_find = new FindBar(*m_form->article, m_theme, m_form->articlePage);
        m_form->articleRows->insertWidget(m_form->articleRows->indexOf(m_form->pager), m_find);
        m_find->stackUnder(m_form->pager); // assistive technology reads in this order
        setTabOrder(m_form->article, m_find);
    }
    m_find->open();
}

void ReaderPage::hideFind() {
    if (m_find)
        m_find->leave();
}

void ReaderPage::stepFind(int steps) {
    if (m_find && m_find->isVisible())
        m_find->step(steps);
    else
        showFind();
}

} // namespace bedside::desktop
