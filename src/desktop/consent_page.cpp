// SPDX-License-Identifier: MIT
#include "desktop/consent_page.h"

#include "desktop/foot_edge.h"
#include "desktop/landing.h"
#include "desktop/measure.h"
#include "desktop/option_card.h"
#include "ui_consent_page.h"

#include <QScrollBar>

namespace bedside::desktop {

ConsentPage::ConsentPage(const screen::Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_form(std::make_unique<Ui::ConsentPage>()) {
    m_form->setupUi(this);
    new FootEdge(*this);
    auto* drawings = new OptionCard(tr("Show line drawings of positions at once"), CardShape::Row, false, theme, this);
    drawings->setObjectName(QStringLiteral("drawingsCard"));
    m_form->drawingsRow->addWidget(drawings);
    drawings->stackUnder(m_form->drawingsWords); // assistive technology reads in this order
    setTabOrder(drawings, m_form->plainButton);
    setTabOrder(m_form->plainButton, m_form->backCareButton);
    const auto give = [this, drawings](session::Consent consent) {
        emit drawingsChosen(drawings->isChecked());
        emit consentGiven(consent);
    };
    connect(m_form->plainButton, &QPushButton::clicked, this, [give] { give(session::Consent::PlainSpeech); });
    connect(m_form->backCareButton, &QPushButton::clicked, this, [give] { give(session::Consent::BackCareOnly); });
    setFocusProxy(drawings); // not on a button: pressing Enter twice on the way here must choose nothing
    // Who hears the page lands on that card, and must hear before it what the question is.
    drawings->setAccessibleDescription(QStringList{m_form->title->text(), m_form->words->text(),
                                                   m_form->privacy->text(), m_form->drawingsWords->text()}
                                           .join(u' '));
    m_form->title->setAccessibleDescription(m_form->words->text() + u' ' + m_form->privacy->text());
    m_form->backCareButton->setAccessibleDescription(m_form->backCareWords->text());
    connect(&theme, &screen::Theme::changed, this, &ConsentPage::fit);
}

ConsentPage::~ConsentPage() = default;

void ConsentPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    verticalScrollBar()->setValue(0);
    QMetaObject::invokeMethod( // once all has its place
        this, [this] { landAtBeginning(*this, *focusProxy(), *m_form->title); }, Qt::QueuedConnection);
}

void ConsentPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void ConsentPage::fit() {
    keepMeasure(*m_form->rows, width(), pageColumn, m_theme);
    for (WordsButton* choice : {m_form->plainButton, m_form->backCareButton})
        choice->setRoom(static_cast<int>(m_theme.chromePixels(20)), static_cast<int>(m_theme.chromePixels(12)), true);
    m_form->choices->setDirection(width() < m_theme.textPixels(520) ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
    keepWithin(*m_form->rows, viewport()->size(), m_theme);
}

} // namespace bedside::desktop
