// SPDX-License-Identifier: MIT
#include "desktop/search_page.h"

#include "desktop/result_delegate.h"
#include "ui_search_page.h"

#include <algorithm>

namespace bedside::desktop {

SearchPage::SearchPage(session::SearchModel& model, const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(model), m_form(std::make_unique<Ui::SearchPage>()) {
    m_form->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_form->results);
    m_form->results->setModel(&model);
    m_form->results->setItemDelegate(new ResultDelegate(model, theme, this));
    m_form->results->setMouseTracking(true);
    m_form->results->setUniformItemSizes(false);
    m_form->results->setResizeMode(QListView::Adjust);
    connect(m_form->results, &QListView::activated, this, &SearchPage::choose);
    connect(m_form->results, &QListView::clicked, this, &SearchPage::choose);
    connect(&theme, &screen::Theme::changed, this, [this] { m_form->results->doItemsLayout(); });
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

void SearchPage::choose(const QModelIndex& index) {
    const session::SearchHit& hit = m_model.hit(index.row());
    const QString words =
        hit.matches.isEmpty() ? QString() : hit.snippet.mid(hit.matches.front().start, hit.matches.front().length);
    emit resultChosen(hit.target, words);
}

void SearchPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int side = std::max(24, (width() - 720) / 2);
    m_form->rows->setContentsMargins(side, 32, side, 0);
}

} // namespace bedside::desktop
