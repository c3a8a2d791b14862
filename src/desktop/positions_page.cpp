// SPDX-License-Identifier: MIT
#include "desktop/positions_page.h"

#include "desktop/foot_edge.h"
#include "desktop/look.h"
#include "desktop/measure.h"
#include "desktop/option_card.h"
#include "ui_positions_page.h"

#include <algorithm>

namespace bedside::desktop {

namespace {

// Of the patterns, those that a person can recognise; the others say that there is none.
constexpr const char* recognisable[] = {"bending", "arching", "many-moves"};

constexpr double betweenChips = 8; // px at 100 %
constexpr double aboveGroups = 8;  // more than between a question and its own chips
constexpr double lowShare = 0.4;   // of the usual air, on a page that is low for its text

} // namespace

PositionsPage::PositionsPage(const session::Questionnaire& questions, const session::ResultPages& pages,
                             const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_questions(questions), m_pages(pages), m_theme(theme),
      m_form(std::make_unique<Ui::PositionsPage>()) {
    m_form->setupUi(this);
    new FootEdge(*m_form->scroll);
    m_form->positions->setUp(theme, screen::Density::Within);
    connect(m_form->positions, &screen::ArticleView::linkActivated, this, &PositionsPage::linkActivated);
    connect(&theme, &screen::Theme::changed, this, [this] { fit(); });
}

PositionsPage::~PositionsPage() = default;

void PositionsPage::fit() {
    keepMeasure(*m_form->rows, width(), pageColumn, m_theme);
    const bool isLow = keepRoom(*m_form->rows, height(), m_theme);
    keepClose(*m_form->rows, isLow ? lowShare : 1, m_theme); // it scrolls in any case
    setLook(*m_form->title, isLow ? QStringLiteral("title-tight") : QStringLiteral("title"));
    for (ButtonRow* choices : {m_form->hurtsChoices, m_form->partnerChoices, m_form->roleChoices})
        choices->setGap(static_cast<int>(m_theme.chromePixels(betweenChips)));
    const auto above = static_cast<int>(m_theme.chromePixels(aboveGroups));
    for (QLabel* label : {static_cast<QLabel*>(m_form->partnerLabel), static_cast<QLabel*>(m_form->roleLabel)})
        label->setContentsMargins(0, above, 0, 0);
}

void PositionsPage::addChoices() {
    addPatterns(*m_form->hurtsChoices, QStringLiteral("hurts"), m_hurts);
    addPatterns(*m_form->partnerChoices, QStringLiteral("partner"), m_partner);
    addChoice(tr("I move less"), QStringLiteral("movesLess"), *m_form->roleChoices)->setChecked(true);
    m_movesMore = addChoice(tr("I move more"), QStringLiteral("movesMore"), *m_form->roleChoices);
    m_both = addChoice(tr("Both of us have pain"), QStringLiteral("bothHurt"), *m_form->roleChoices);
    // Advice for two is there once both know the warning signs.
    const QString bothRead = QString::fromStdString(content::plainWords(m_questions.words().safety.twoPeople));
    m_bothRead = new OptionCard(bothRead, CardShape::Row, false, m_theme, m_form->guidanceSheet);
    m_bothRead->setObjectName(QStringLiteral("bothRead"));
    m_form->bothRow->addWidget(m_bothRead);
    connect(m_bothRead, &QPushButton::clicked, this, &PositionsPage::compose);
    QWidget* before = nullptr; // Tab goes down the page: the choices, in the order in which they were made, then it
    for (OptionCard* choice : m_form->guidanceSheet->findChildren<OptionCard*>()) {
        if (before)
            setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, m_form->positions);
}

OptionCard* PositionsPage::addChoice(const QString& words, const QString& name, QWidget& row) {
    auto* chip = new OptionCard(words, CardShape::Chip, true, m_theme, &row);
    chip->setObjectName(name);
    chip->show(); // the row may be on the screen already
    connect(chip, &QPushButton::clicked, this, &PositionsPage::compose);
    return chip;
}

void PositionsPage::addPatterns(QWidget& row, const QString& prefix, QList<OptionCard*>& choices) {
    const auto& patterns = m_questions.guidance().positions.patterns;
    m_patterns.clear();
    for (const char* id : recognisable) {
        const auto pattern = std::ranges::find(patterns, id, [](const auto& each) { return each.id.text; });
        if (pattern == patterns.end())
            continue;
        m_patterns.append(static_cast<std::size_t>(pattern - patterns.begin()));
        const QString name = QString::fromStdString(m_questions.words().patterns.at(id).name);
        choices.append(addChoice(name, prefix + QString::number(m_patterns.size()), row));
    }
    if (!choices.isEmpty())
        choices.front()->setChecked(true);
}

std::size_t PositionsPage::chosenPattern(const QList<OptionCard*>& choices) const {
    for (qsizetype place = 0; place < choices.size(); ++place)
        if (choices[place]->isChecked())
            return m_patterns[place];
    return m_questions.guidance().positions.patterns.size() - 1; // no clear pattern
}

void PositionsPage::showPositions() {
    refresh();
    const auto chosen = std::ranges::find_if(m_hurts, [](const OptionCard* card) { return card->isChecked(); });
    if (chosen != m_hurts.end())
        (*chosen)->setFocus(Qt::OtherFocusReason);
}

void PositionsPage::refresh() {
    if (m_hurts.isEmpty())
        addChoices();
    compose();
}

void PositionsPage::compose() {
    const bool both = m_both->isChecked();
    m_form->hurtsLabel->setText(both ? tr("What hurts the one who moves more?") : tr("What hurts?"));
    m_form->partnerLabel->setVisible(both);
    m_form->partnerChoices->setVisible(both);
    m_bothRead->setVisible(both);
    const bool waits = both && !m_bothRead->isChecked();
    m_form->positions->setVisible(!waits);
    if (waits)
        return;
    document::Exploration exploration;
    exploration.pattern = chosenPattern(m_hurts);
    exploration.role = m_movesMore->isChecked() ? guidance::Role::More : guidance::Role::Less;
    if (both)
        exploration.partnersPattern = chosenPattern(m_partner);
    m_form->positions->showPage(m_pages.positions(exploration));
}

void PositionsPage::clear() {
    m_form->positions->showPage({});
    for (QList<OptionCard*>* choices : {&m_hurts, &m_partner})
        choices->clear();
    for (QWidget* row : {m_form->hurtsChoices, m_form->partnerChoices, m_form->roleChoices})
        qDeleteAll(row->findChildren<OptionCard*>());
    delete m_bothRead;
    m_bothRead = nullptr;
}

void PositionsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace bedside::desktop
