// SPDX-License-Identifier: MIT
#include "desktop/search_page.h"

#include "desktop/measure.h"
#include "desktop/result_delegate.h"
#include "ui_search_page.h"

#include <QFocusEvent>

namespace bedside::desktop {

namespace {

constexpr double lowSearch = 320;
constexpr int aboveSearch = 32; // px

} // namespace

SearchPage::SearchPage(session::SearchModel& model, const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(model), m_theme(theme), m_form(std::make_unique<Ui::SearchPage>()) {
    m_form->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    m_form->results->setModel(&model);
    m_form->results->setItemDelegate(new ResultDelegate(model, theme, this));
    m_form->results->setMouseTracking(true);
    m_form->results->setUniformItemSizes(false);
    m_form->results->setResizeMode(QListView::Adjust);
    connect(m_form->results, &QListView::activated, this, &SearchPage::choose);
    connect(m_form->results, &QListView::clicked, this, &SearchPage::choose);
    connect(&theme, &screen::Theme::changed, this, [this] {
        fit();
        m_form->results->doItemsLayout();
    });
}

SearchPage::~SearchPage() = default;

void SearchPage::search(const QString& words) {
    m_model.search(words);
    const int count = m_model.rowCount();
    if (words.trimmed().isEmpty())
        m_form->summary->setText(tr("Type a word in the search field. A beginning is enough."));
    else if (count == 0)
        m_form->summary->setText(tr("Nothing found for “%1”. Try another word, or a shorter one.").arg(words.left(60)));
    else
        m_form->summary->setText(tr("%n result(s)", nullptr, count));
    m_form->results->scrollToTop();
}

void SearchPage::enterResults() {
    if (m_model.rowCount() == 0)
        return;
    m_form->results->setFocus(Qt::TabFocusReason);
    m_form->results->setCurrentIndex(m_model.index(0));
}

/// Qt's way for it, a focus proxy, would bring Tab here a second time, where the page stands among the others.
void SearchPage::focusInEvent(QFocusEvent* event) { m_form->results->setFocus(event->reason()); }

void SearchPage::placeBehind(QWidget& field) { setTabOrder(&field, m_form->results); }

void SearchPage::choose(const QModelIndex& index) {
    const session::SearchHit& hit = m_model.hit(index.row());
    const QString words =
        hit.matches.isEmpty() ? QString() : hit.snippet.mid(hit.matches.front().start, hit.matches.front().length);
    emit resultChosen(hit.target, words);
}

/// Where the page is low for its text, the room is the results'.
void SearchPage::fit() {
    keepMeasure(*m_form->headRows, width(), searchColumn, m_theme); // the list keeps to it by itself
    const bool isLow = height() < m_theme.textPixels(lowSearch);
    m_form->title->setHidden(isLow); // the field says it, too
    const QMargins now = m_form->rows->contentsMargins();
    m_form->rows->setContentsMargins(now.left(), isLow ? 8 : aboveSearch, now.right(), now.bottom());
}

void SearchPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace bedside::desktop
