// SPDX-License-Identifier: MIT
#include "desktop/part_page.h"

#include "desktop/foot_edge.h"
#include "desktop/landing.h"
#include "desktop/measure.h"
#include "desktop/spoken.h"
#include "ui_part_page.h"

#include <QScrollBar>

namespace bedside::desktop {

PartPage::PartPage(session::Questionnaire& questions, const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_questions(questions), m_theme(theme), m_form(std::make_unique<Ui::PartPage>()) {
    m_form->setupUi(this);
    new FootEdge(*m_form->scroll, m_form->guidanceBar);
    connect(m_form->goOnButton, &QPushButton::clicked, &questions, &session::Questionnaire::goOn);
    connect(m_form->enoughButton, &QPushButton::clicked, &questions, &session::Questionnaire::stop);
    connect(m_form->partBackButton, &QPushButton::clicked, this, [this] { m_questions.goBack(std::nullopt); });
    connect(&theme, &screen::Theme::changed, this, [this] { fit(); });
}

PartPage::~PartPage() = default;

void PartPage::fit() {
    keepMeasure(*m_form->rows, width(), pageColumn, m_theme);
    keepWithin(*m_form->rows, {width(), height() - m_form->guidanceBar->sizeHint().height()}, m_theme);
    keepMeasure(*m_form->barRow, width(), pageColumn, m_theme);
}

void PartPage::showPart() {
    const auto part = [this](std::size_t place) -> const content::PartText& {
        return m_questions.words().parts.at(m_questions.guidance().parts[place].id.text);
    };
    const QString title = QString::fromStdString(part(m_questions.nextPart()).title);
    m_form->done->setText(tr("“%1” is done").arg(QString::fromStdString(part(m_questions.asking().part).title)));
    m_form->partTitle->setText(tr("Next: %1").arg(title));
    m_form->partWords->setText(QString::fromStdString(part(m_questions.nextPart()).intro));
    // Who hears the page lands on the button, and must hear before it what the page says.
    m_form->goOnButton->setAccessibleDescription(
        spoken({m_form->done->text(), m_form->partTitle->text(), m_form->partWords->text()}));
    m_form->partTitle->setAccessibleDescription(spoken({m_form->done->text(), m_form->partWords->text()}));
    m_form->enoughButton->setAccessibleDescription(m_form->enoughWords->text());
    m_form->goOnButton->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(this, &PartPage::showBeginning, Qt::QueuedConnection);
}

void PartPage::showBeginning() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // now that all has its place
    m_form->scroll->verticalScrollBar()->setValue(0);
    landAtBeginning(*m_form->scroll, *m_form->goOnButton, *m_form->partTitle);
}

void PartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace bedside::desktop
