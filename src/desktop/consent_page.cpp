// SPDX-License-Identifier: MIT
#include "desktop/consent_page.h"

#include "ui_consent_page.h"

#include <algorithm>

namespace bedside::desktop {

ConsentPage::ConsentPage(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::ConsentPage>()) {
    m_form->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    connect(m_form->plainButton, &QPushButton::clicked, this,
            [this] { emit consentGiven(session::Consent::PlainSpeech); });
    connect(m_form->backCareButton, &QPushButton::clicked, this,
            [this] { emit consentGiven(session::Consent::BackCareOnly); });
    setFocusProxy(m_form->plainButton);
    // Who hears the page lands on the first button, and must hear before it what the question is.
    m_form->plainButton->setAccessibleDescription(
        QStringList{m_form->title->text(), m_form->words->text(), m_form->privacy->text()}.join(u' '));
    m_form->backCareButton->setAccessibleDescription(m_form->backCareWords->text());
}

ConsentPage::~ConsentPage() = default;

void ConsentPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int side = std::max(24, (width() - 640) / 2);
    m_form->rows->setContentsMargins(side, 56, side, 32);
    m_form->choices->setDirection(width() < 520 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace bedside::desktop
