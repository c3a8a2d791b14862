// SPDX-License-Identifier: MIT
#include "desktop/evidence_page.h"

#include "desktop/landing.h"
#include "desktop/measure.h"
#include "document/compose_inlines.h"
#include "ui_evidence_page.h"

#include <QScrollBar>

#include <array>

namespace bedside::desktop {

namespace {

using content::Certainty;
using content::StudyDesign;
using document::ShelfOrder;

constexpr double evidenceColumn = 680; // px at 100 %

// In the order of the lists; before the first stands "all".
constexpr std::array designs{
    StudyDesign::Review,  StudyDesign::Trial,   StudyDesign::Comparison, StudyDesign::Guideline,  StudyDesign::LabStudy,
    StudyDesign::Survey,  StudyDesign::Records, StudyDesign::Interviews, StudyDesign::CaseSeries, StudyDesign::Opinion,
    StudyDesign::Leaflet, StudyDesign::Thesis,  StudyDesign::Article,    StudyDesign::Other};
constexpr std::array certainties{Certainty::High, Certainty::Moderate, Certainty::Low, Certainty::VeryLow};
constexpr std::array years{2020, 2015, 2010, 2000};
constexpr std::array orders{ShelfOrder::Name, ShelfOrder::Newest, ShelfOrder::MostPeople, ShelfOrder::Surest,
                            ShelfOrder::MostUsed};

template <class Values> auto chosenOf(const Values& values, const ChoiceButton& button) {
    using Value = typename Values::value_type;
    return button.chosen() > 0 ? std::optional<Value>(values[static_cast<std::size_t>(button.chosen() - 1)])
                               : std::nullopt;
}

} // namespace

EvidencePage::EvidencePage(const session::Evidence& evidence, const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_evidence(evidence), m_theme(theme), m_form(std::make_unique<Ui::EvidencePage>()) {
    m_form->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_form->topic);
    m_form->title->setAccessibleDescription(m_form->intro->text());
    m_form->shelf->setUp(theme, screen::Density::Within);
    addChoices();
    connect(m_form->shelf, &screen::ArticleView::linkActivated, this, &EvidencePage::linkActivated);
    connect(&theme, &screen::Theme::changed, this,
            [this] { keepMeasure(*m_form->rows, width(), evidenceColumn, m_theme); });
}

EvidencePage::~EvidencePage() = default;

void EvidencePage::addChoices() {
    m_topics = m_evidence.topics();
    QStringList topicNames{tr("all")};
    for (const content::Topic& topic : m_topics)
        topicNames += QString::fromStdString(topic.title);
    QStringList designNames{tr("all")};
    for (const StudyDesign design : designs)
        designNames += QString::fromStdString(document::wordsFor(design, m_evidence.phrases()));
    QStringList certaintyNames{tr("all")};
    for (const Certainty certainty : certainties)
        certaintyNames += QString::fromStdString(document::wordsFor(certainty, m_evidence.phrases()));
    QStringList yearNames{tr("all")};
    for (const int year : years)
        yearNames += tr("from %1 on").arg(year);
    m_form->topic->setOptions(tr("Topic"), topicNames);
    m_form->design->setOptions(tr("Kind"), designNames);
    m_form->certainty->setOptions(tr("How sure"), certaintyNames);
    m_form->year->setOptions(tr("Year"), yearNames);
    m_form->order->setOptions(tr("Order"), {tr("by name"), tr("newest first"), tr("most people first"),
                                            tr("surest first"), tr("most used first")});
    for (ChoiceButton* button : {m_form->topic, m_form->design, m_form->certainty, m_form->year, m_form->order})
        connect(button, &ChoiceButton::optionChosen, this, &EvidencePage::compose);
}

document::ShelfChoice EvidencePage::choice() const {
    document::ShelfChoice choice;
    if (const int topic = m_form->topic->chosen(); topic > 0)
        choice.topic = m_topics[static_cast<std::size_t>(topic - 1)].id;
    choice.design = chosenOf(designs, *m_form->design);
    choice.certainty = chosenOf(certainties, *m_form->certainty);
    choice.fromYear = chosenOf(years, *m_form->year).value_or(0);
    choice.order = orders[static_cast<std::size_t>(m_form->order->chosen())];
    return choice;
}

void EvidencePage::compose() { m_form->shelf->showPage(m_evidence.page(choice())); }

void EvidencePage::showStudies(double scroll) {
    compose();
    m_form->topic->setFocus(Qt::OtherFocusReason);
    QScrollBar& bar = *m_form->scroll->verticalScrollBar();
    QMetaObject::invokeMethod(
        &bar,
        [this, &bar, scroll] {
            bar.setValue(static_cast<int>(scroll * bar.maximum()));
            if (scroll == 0)
                landAtBeginning(*m_form->scroll, *m_form->topic, *m_form->title);
        },
        Qt::QueuedConnection);
}

double EvidencePage::scrollShare() const {
    const QScrollBar& bar = *m_form->scroll->verticalScrollBar();
    return bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0;
}

void EvidencePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    keepMeasure(*m_form->rows, width(), evidenceColumn, m_theme);
}

} // namespace bedside::desktop
