// SPDX-License-Identifier: MIT
#include "desktop/result_page.h"

#include "desktop/measure.h"
#include "ui_result_page.h"

#include <QScrollBar>

#include <algorithm>

namespace bedside::desktop {

ResultPage::ResultPage(session::Questionnaire& questions, const session::ResultPages& pages, const screen::Theme& theme,
                       QWidget* parent)
    : QWidget(parent), m_questions(questions), m_pages(pages), m_theme(theme),
      m_form(std::make_unique<Ui::ResultPage>()) {
    m_form->setupUi(this);
    connect(&theme, &screen::Theme::changed, this, &ResultPage::fit);
    m_form->result->setUp(theme, screen::Density::Page);
    connect(m_form->result, &screen::ArticleView::linkActivated, this, &ResultPage::linkActivated);
    connect(m_form->result->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { emit scrolled(scrollShare()); });
    const auto leadsTo = [this](QPushButton* button, const char* target) {
        connect(button, &QPushButton::clicked, this,
                [this, page = QString::fromLatin1(target)] { emit linkActivated(page); });
    };
    leadsTo(m_form->reviewButton, "page:review");
    leadsTo(m_form->moreButton, "page:questions");
    leadsTo(m_form->exploreButton, "page:positions");
    leadsTo(m_form->makeHandoutButton, "page:handouts/summary");
    m_form->handoutButton->setUp([&pages] { return handoutOf(pages); }, pages.policy());
    connect(m_form->againButton, &AgainButton::confirmed, this, &ResultPage::againWanted);
    connect(m_form->clearButton, &QPushButton::clicked, this, &ResultPage::clearWanted);
}

ResultPage::~ResultPage() = default;

/// The buttons begin where the words above them do, and take what room there is beside them.
void ResultPage::fit() {
    const bool hasPositions = // not where the result says to leave them for later
        m_questions.hasBegun() && m_questions.verdict().positions.state == guidance::PositionState::Shown;
    m_form->pageButtons->offer(*m_form->exploreButton, hasPositions);
    keepMeasure(*m_form->barRow, width(), pageColumn, m_theme);
    const QMargins room = m_form->barRow->contentsMargins();
    const int beyond = std::min(room.left(), 24);
    const int above = m_theme.foldsChrome() ? 6 : 10;
    m_form->barRow->setContentsMargins(isRightToLeft() ? beyond : room.left(), above,
                                       isRightToLeft() ? room.right() : beyond, above);
}

void ResultPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ResultPage::showResult(double scroll) {
    document::Document page = m_pages.result();
    if (page != m_page) { // else what the reader opened in it stays open
        m_page = page;
        m_form->handoutButton->reset();
        m_form->result->showPage(std::move(page));
    }
    m_form->pageButtons->offer(*m_form->moreButton, m_questions.hasMore());
    fit();
    m_form->result->setScrollShare(scroll);
    m_form->result->setFocus(Qt::OtherFocusReason);
}

double ResultPage::scrollShare() const { return m_form->result->scrollShare(); }

void ResultPage::setScrollShare(double share) { m_form->result->setScrollShare(share); }

void ResultPage::clear() {
    m_page = {};
    m_form->result->showPage({});
}

} // namespace bedside::desktop
