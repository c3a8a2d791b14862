// SPDX-License-Identifier: MIT
#include "desktop/clinic/denial_page.h"

#include "desktop/bullets.h"
#include "desktop/foot_edge.h"
#include "desktop/keys/own_keys.h"
#include "desktop/measure.h"
#include "desktop/spoken.h"
#include "ui_denial_page.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace bedside::desktop {

DenialPage::DenialPage(const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_form(std::make_unique<Ui::DenialPage>()) {
    m_form->setupUi(this);
    new FootEdge(*m_form->scroll, *m_form->guidanceBar);
    connect(m_form->denyButton, &QPushButton::clicked, this, &DenialPage::denied);
    connect(m_form->keepAskingButton, &QPushButton::clicked, this, &DenialPage::backWanted);
    connect(&theme, &screen::Theme::changed, this, &DenialPage::fit);
}

DenialPage::~DenialPage() = default;

void DenialPage::ask(const QStringList& signs, const QStringList& leftOut) {
    const auto count = static_cast<int>(signs.size());
    m_form->denialTitle->setText(tr("Answer no to these %n sign(s)?", nullptr, count));
    m_form->denialSigns->setText(bulleted(signs));
    m_form->leftOut->setText(tr("Still open after that: %1.").arg(leftOut.join(QStringLiteral("; "))));
    m_form->leftOut->setVisible(!leftOut.isEmpty());
    m_form->denyButton->setText(tr("Answer no to all %n", nullptr, count));
    // Who hears the page lands on the button, and must hear before it what would be answered.
    m_form->keepAskingButton->setAccessibleDescription(
        spoken({m_form->denialTitle->text(), signs.join(QStringLiteral("; ")), m_form->denialWords->text()}));
    fit();
    m_form->scroll->verticalScrollBar()->setValue(0);
    m_form->keepAskingButton->setFocus(Qt::OtherFocusReason);
}

void DenialPage::clear() {
    for (QLabel* label : {m_form->denialTitle, m_form->denialSigns, m_form->leftOut})
        label->clear();
    m_form->keepAskingButton->setAccessibleDescription({});
}

void DenialPage::keyPressEvent(QKeyEvent* event) {
    if (isKey(*event, OwnKey::KeepAsking))
        emit backWanted();
    else
        QWidget::keyPressEvent(event);
}

void DenialPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void DenialPage::fit() {
    keepMeasure(*m_form->rows, width(), questionColumn, m_theme);
    keepRoom(*m_form->rows, height(), m_theme);
    keepMeasure(*m_form->barRow, width(), questionColumn, m_theme);
}

} // namespace bedside::desktop
