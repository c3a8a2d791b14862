// SPDX-License-Identifier: MIT
#include "desktop/clinic/signs_page.h"

#include "desktop/measure.h"
#include "desktop/spoken.h"
#include "ui_signs_page.h"

#include <QScrollBar>

namespace bedside::desktop {

SignsPage::SignsPage(const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_form(std::make_unique<Ui::SignsPage>()) {
    m_form->setupUi(this);
    m_form->readSigns->standIn(*m_form->scroll);
    m_form->scroll->setAccessibleName(m_form->signsTitle->text());
    connect(&theme, &screen::Theme::changed, this, &SignsPage::fit);
}

SignsPage::~SignsPage() = default;

void SignsPage::showSigns(const QStringList& signs) {
    m_form->readSigns->setSigns(signs);
    // Who comes here hears them: they are labels, on which nobody can land.
    m_form->scroll->setAccessibleDescription(
        signs.isEmpty() ? QString() : spoken({m_form->signsWords->text(), signs.join(QStringLiteral("; "))}));
    fit();
    m_form->scroll->verticalScrollBar()->setValue(0);
}

void SignsPage::setScrollShare(double share) {
    QScrollBar& bar = *m_form->scroll->verticalScrollBar();
    bar.setValue(qRound(share * bar.maximum()));
}

void SignsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void SignsPage::fit() {
    keepMeasure(*m_form->rows, width(), signsColumn, m_theme);
    keepRoom(*m_form->rows, height(), m_theme);
    const QMargins around = m_form->rows->contentsMargins();
    m_form->readSigns->fit(width() - around.left() - around.right(), m_theme);
}

} // namespace bedside::desktop
