// SPDX-License-Identifier: MIT
#include "desktop/review_page.h"

#include "desktop/measure.h"
#include "ui_review_page.h"

#include <algorithm>

namespace bedside::desktop {

ReviewPage::ReviewPage(session::Questionnaire& questions, const session::ResultPages& pages, const screen::Theme& theme,
                       QWidget* parent)
    : QWidget(parent), m_questions(questions), m_pages(pages), m_theme(theme),
      m_form(std::make_unique<Ui::ReviewPage>()) {
    m_form->setupUi(this);
    connect(&theme, &screen::Theme::changed, this, &ReviewPage::fit);
    m_form->review->setUp(theme, screen::Density::Page);
    connect(m_form->review, &screen::ArticleView::linkActivated, this, &ReviewPage::linkActivated);
    connect(m_form->resultButton, &QPushButton::clicked, this,
            [this] { emit linkActivated(QStringLiteral("page:result")); });
    connect(m_form->moreQuestionsButton, &QPushButton::clicked, this,
            [this] { emit linkActivated(QStringLiteral("page:questions")); });
    connect(m_form->againButton, &AgainButton::confirmed, this, &ReviewPage::againWanted);
}

ReviewPage::~ReviewPage() = default;

/// The buttons begin where the words above them do.
void ReviewPage::fit() {
    keepMeasure(*m_form->barRow, width(), pageColumn, m_theme);
    const QMargins room = m_form->barRow->contentsMargins();
    const int beyond = std::min(room.left(), 24);
    m_form->barRow->setContentsMargins(isRightToLeft() ? beyond : room.left(), room.top(),
                                       isRightToLeft() ? room.right() : beyond, room.bottom());
}

void ReviewPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ReviewPage::showAnswers() {
    const double share = m_form->review->scrollShare(); // one comes back to where one pressed
    m_form->review->showPage(m_pages.review());
    m_form->moreQuestionsButton->setVisible(m_questions.hasMore());
    if (m_questions.changes().isEmpty())
        m_form->review->setScrollShare(share);
    m_form->review->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::clear() { m_form->review->showPage({}); }

} // namespace bedside::desktop
