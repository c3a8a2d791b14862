// SPDX-License-Identifier: MIT
#include "desktop/handouts/page_preview.h"

#include "desktop/announcement.h"
#include "desktop/measure.h"
#include "desktop/spoken.h"
#include "screen/svg_picture.h"
#include "ui_page_preview.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bedside::desktop {

namespace {

constexpr double lowRoom = 240; // px at 100 %: a whole page in it would be a stamp
constexpr std::array steps{25, 33, 50, 67, 75, 100, 125, 150, 200, 300}; // per cent

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent), m_form(std::make_unique<Ui::PagePreview>()), m_announcement(new Announcement(this)) {
    m_form->setupUi(this);
    connectBar();
    connect(m_form->pageView, &PageView::leafWanted, this, &PagePreview::leaf);
    connect(m_form->pageView, &PageView::zoomWanted, this, &PagePreview::stepZoom);
    connect(m_form->pageView, &PageView::roomChanged, this, [this] {
        fitPage();
        if (m_hasSheet && m_zoom.fit != PageFit::Percent)
            want({});
    });
    connect(&m_pages, &PageThread::pressOpened, this, &PagePreview::pressOpened);
    connect(&m_pages, &PageThread::pressMissing, this, &PagePreview::showFaults);
    connect(&m_pages, &PageThread::made, this, &PagePreview::show);
    say();
}

PagePreview::~PagePreview() = default;

void PagePreview::setUp(const screen::Theme& theme) {
    m_theme = &theme;
    m_form->pageView->setUp(theme);
    connect(&theme, &screen::Theme::changed, this, &PagePreview::dress);
    dress();
}

void PagePreview::connectBar() {
    connect(m_form->previousPageButton, &QToolButton::clicked, this, [this] { leaf(-1); });
    connect(m_form->nextPageButton, &QToolButton::clicked, this, [this] { leaf(+1); });
    connect(m_form->zoomOutButton, &QToolButton::clicked, this, [this] { stepZoom(-1); });
    connect(m_form->zoomInButton, &QToolButton::clicked, this, [this] { stepZoom(+1); });
    connect(m_form->wholeButton, &QToolButton::clicked, this, [this] { choose({PageFit::Whole}); });
    connect(m_form->widthButton, &QToolButton::clicked, this, [this] { choose({PageFit::Width}); });
}

void PagePreview::showSheet(Sheet sheet, const QString& text) {
    const std::string title = text.section(u'\n', 0, 0).toStdString(); // the document's own is alike for all of them
    if (std::exchange(m_title, title) != title)
        m_told.clear(); // of another handout the same is told again
    m_text = text;
    m_hasSheet = true;
    want(std::move(sheet));
}

void PagePreview::want(std::optional<Sheet> sheet) {
    m_pages.want({std::move(sheet), m_page, m_zoom, m_form->pageView->room(), devicePixelRatioF()});
}

void PagePreview::show(const MadePage& page) {
    if (!m_hasSheet) // what was wanted before something was found to be wrong
        return;
    if (!page.faults.empty())
        return showFaults(page.faults);
    if (page.count == 0)
        return;
    const bool isOtherPage = page.page != m_made.page;
    m_made = page;
    m_page = page.page;
    m_form->pageView->showPicture(page.picture, isOtherPage);
    m_form->desk->setCurrentWidget(m_form->pageView);
    say();
    if (m_made.isWhole) // before that nobody knows of how many pages this is one
        tell(m_form->pageNumber->text());
}

void PagePreview::showFaults(const Faults& faults) {
    QStringList words;
    for (const Fault& fault : faults)
        words.append(QString::fromStdString(describe(fault)));
    m_form->faultWords->setText(words.join(u'\n'));
    m_form->desk->setCurrentWidget(m_form->faultDesk);
    m_hasSheet = false;
    m_made = {};
    m_form->pageView->showPicture({}, true);
    say();
    tell(spoken({m_form->faultTitle->text(), m_form->faultWords->text()}));
}

void PagePreview::letGo() {
    m_pages.letGo();
    m_hasSheet = false;
    m_made = {};
    m_page = 0;
    m_text.clear();
    m_form->pageView->showPicture({}, true);
    say();
    tell({});
}

/// What was told last is not told again, however often the page is made anew.
void PagePreview::tell(const QString& words) {
    if (std::exchange(m_told, words) != words)
        m_announcement->tell(words);
}

void PagePreview::enter() { m_form->pageView->setFocus(Qt::OtherFocusReason); }

void PagePreview::leaf(int pages) {
    if (m_made.count == 0)
        return;
    const auto wanted = std::max<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_page) + pages, 0);
    const auto page = m_made.isWhole ? std::min(wanted, static_cast<std::ptrdiff_t>(m_made.count) - 1) : wanted;
    if (page == static_cast<std::ptrdiff_t>(m_page))
        return;
    m_page = static_cast<std::size_t>(page);
    want({});
}

void PagePreview::choose(const Zoom& chosen) {
    m_isChosen = true;
    zoom(chosen);
}

void PagePreview::zoom(const Zoom& zoom) {
    m_zoom = zoom;
    m_form->pageView->showBarFor(zoom.fit);
    say();
    if (m_hasSheet)
        want({});
}

void PagePreview::stepZoom(int by) {
    if (m_made.count == 0)
        return;
    const int now = m_zoom.fit == PageFit::Percent ? m_zoom.percent : m_made.percent;
    const auto above = std::ranges::find_if(steps, [now](int step) { return step > now; });
    const auto from = std::ranges::find_if(steps, [now](int step) { return step >= now; });
    const auto next = by > 0 ? above : from == steps.begin() ? from : from - 1;
    choose({PageFit::Percent, next == steps.end() ? steps.back() : *next});
}

void PagePreview::say() {
    const bool hasPage = m_made.count > 0;
    const QString number = m_made.isWhole ? tr("Page %1 of %2").arg(m_made.page + 1).arg(m_made.count)
                                          : tr("Page %1").arg(m_made.page + 1);
    m_form->pageNumber->setText(hasPage ? number : QString());
    m_form->pageView->setAccessibleName(hasPage ? number : tr("Page"));
    m_form->pageView->setAccessibleDescription(hasPage ? m_text : QString());
    m_form->zoomPercent->setText(hasPage ? tr("%1 %").arg(m_made.percent) : QString());
    m_form->previousPageButton->setEnabled(hasPage && m_made.page > 0);
    m_form->nextPageButton->setEnabled(hasPage && (!m_made.isWhole || m_made.page + 1 < m_made.count));
    m_form->wholeButton->setChecked(m_zoom.fit == PageFit::Whole);
    m_form->widthButton->setChecked(m_zoom.fit == PageFit::Width);
    for (QToolButton* button : {m_form->zoomOutButton, m_form->zoomInButton, m_form->wholeButton, m_form->widthButton})
        button->setEnabled(hasPage);
    fitBar();
}

void PagePreview::dress() {
    const double pixels = m_theme->chromePixels(iconSize);
    const QSize size(static_cast<int>(pixels), static_cast<int>(pixels));
    for (const auto& [button, name] :
         {std::pair{m_form->previousPageButton, "previous"}, std::pair{m_form->nextPageButton, "next"},
          std::pair{m_form->wholeButton, "page-whole"}, std::pair{m_form->widthButton, "page-width"}}) {
        button->setIcon(screen::icon(QString::fromLatin1(name), m_theme->tokens(), pixels));
        button->setIconSize(size);
    }
    fitPage();
    fitBar();
}

/// Who needs large words sees them on the page too, until a zoom is chosen.
void PagePreview::fitPage() {
    if (!m_theme || m_isChosen)
        return;
    const bool isLow = m_form->pageView->height() < m_theme->chromePixels(lowRoom);
    const Zoom usual{m_theme->foldsChrome() || isLow ? PageFit::Width : PageFit::Whole};
    if (m_zoom != usual)
        zoom(usual);
}

/// One row where there is room for it: with words, else with pictures alone, else without the number of the zoom.
void PagePreview::fitBar() {
    const QMargins around = m_form->previewBarRow->contentsMargins();
    const int room = width() - around.left() - around.right();
    for (const auto& [words, percent] : {std::pair{true, true}, std::pair{false, true}, std::pair{false, false}}) {
        showWords(words, percent);
        if (m_form->previewButtons->isOneRowAt(room))
            return;
    }
    showWords(false, true);
}

void PagePreview::showWords(bool words, bool percent) {
    for (QToolButton* button : {m_form->wholeButton, m_form->widthButton})
        button->setToolButtonStyle(words ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    m_form->zoomPercent->setVisible(percent);
}

void PagePreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitBar();
}

} // namespace bedside::desktop
