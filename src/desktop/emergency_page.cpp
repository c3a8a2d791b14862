// SPDX-License-Identifier: MIT
#include "desktop/emergency_page.h"

#include "desktop/announcement.h"
#include "desktop/foot_edge.h"
#include "desktop/measure.h"
#include "desktop/option_card.h"
#include "desktop/spoken.h"
#include "desktop/urgent_row.h"
#include "ui_emergency_page.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace bedside::desktop {

EmergencyPage::EmergencyPage(session::Questionnaire& questions, const session::ResultPages& pages,
                             const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_questions(questions), m_pages(pages), m_theme(theme),
      m_form(std::make_unique<Ui::EmergencyPage>()), m_announcement(new Announcement(this)) {
    m_form->setupUi(this);
    new FootEdge(*m_form->scroll, m_form->guidanceBar);
    for (WholeArticle* article : {m_form->emergency, m_form->ending}) {
        article->setUp(theme, screen::Density::Within);
        connect(article, &screen::ArticleView::linkActivated, this, &EmergencyPage::linkActivated);
    }
    connect(m_form->withdrawButton, &QPushButton::clicked, &questions, &session::Questionnaire::withdraw);
    connect(m_form->leavePageButton, &QPushButton::clicked, this, &EmergencyPage::leaveWanted);
    m_form->handoutButton->setUp([&pages] { return handoutOf(pages); }, pages.policy());
    connect(&theme, &screen::Theme::changed, this, [this] { fit(); });
}

EmergencyPage::~EmergencyPage() = default;

void EmergencyPage::fit() {
    keepMeasure(*m_form->rows, width(), pageColumn, m_theme);
    keepRoom(*m_form->rows, height(), m_theme);
    keepMeasure(*m_form->barRow, width(), pageColumn, m_theme);
    m_form->leavePageButton->setHidden(m_theme.foldsChrome()); // large text needs the room, and has it above
}

void EmergencyPage::showEmergency(bool isEntered) {
    document::Document page = m_pages.emergency();
    const bool saysMore = page != m_page;
    if (saysMore) { // else what the reader opened in it stays open
        m_page = page;
        m_form->handoutButton->reset();
        m_form->emergency->showPage(std::move(page));
        m_form->ending->showPage(m_pages.emergencyEnding());
    }
    addRows();
    chainRows();
    const bool asks = !m_rows.empty();
    m_form->urgentTitle->setVisible(asks);
    m_form->urgentIntro->setVisible(asks);
    if (!isEntered && !saysMore)
        return;
    m_form->scroll->verticalScrollBar()->setValue(0);
    m_form->emergency->setFocus(Qt::OtherFocusReason);
    m_announcement->tell(spoken(firstBox(*m_form->emergency->document())));
}

void EmergencyPage::addRows() {
    for (const std::size_t question : m_questions.urgentQuestions()) {
        if (std::ranges::find(m_rows, question) != m_rows.end())
            continue;
        m_rows.push_back(question);
        auto* row = new UrgentRow(m_questions.guidance().questions[question], m_questions.wordsOf(question),
                                  m_questions.wordingOf(question), m_questions.sheet()[question], m_theme,
                                  m_form->guidanceSheet);
        m_form->urgentRows->addWidget(row);
        connect(row, &UrgentRow::answered, this,
                [this, question](guidance::AnswerBits bits) { m_questions.answerUrgent(question, bits); });
    }
    m_form->ending->raise(); // assistive technology reads in this order
}

/// Tab goes to what is urgent first: the call, what else is asked, the buttons. Why it is so comes last.
void EmergencyPage::chainRows() {
    QWidget* before = m_form->emergency;
    for (OptionCard* chip : m_form->guidanceSheet->findChildren<OptionCard*>()) {
        setTabOrder(before, chip);
        before = chip;
    }
    for (QWidget* next : std::initializer_list<QWidget*>{m_form->withdrawButton, m_form->handoutButton,
                                                         m_form->leavePageButton, m_form->ending})
        setTabOrder(std::exchange(before, next), next);
}

void EmergencyPage::clear() {
    m_rows.clear();
    m_page = {};
    m_form->emergency->showPage({});
    m_form->ending->showPage({});
    m_announcement->tell({});
    while (QLayoutItem* item = m_form->urgentRows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
}

void EmergencyPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace bedside::desktop
