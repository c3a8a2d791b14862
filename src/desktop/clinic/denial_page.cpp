// SPDX-License-Identifier: MIT
#include "desktop/clinic/denial_page.h"

#include "desktop/foot_edge.h"
#include "desktop/keys/own_keys.h"
#include "desktop/measure.h"
#include "desktop/spoken.h"
#include "ui_denial_page.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double gutter = 16; // px: in a narrow window the signs need the room
constexpr int wideWindow = 1200;
constexpr int linesKept = 2; // in view as one reads on

} // namespace

DenialPage::DenialPage(const screen::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_form(std::make_unique<Ui::DenialPage>()) {
    m_form->setupUi(this);
    new FootEdge(*m_form->scroll, m_form->guidanceBar, FootEdge::Room::Used);
    m_form->denialSigns->standIn(*m_form->scroll);
    connect(m_form->denyButton, &QPushButton::clicked, this, &DenialPage::readOnOrDeny);
    connect(m_form->keepAskingButton, &QPushButton::clicked, this, &DenialPage::backWanted);
    connect(&theme, &screen::Theme::changed, this, &DenialPage::fit);
    const QScrollBar* bar = m_form->scroll->verticalScrollBar();
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &DenialPage::noteView);
    connect(bar, &QScrollBar::rangeChanged, this, [this] { m_settled.start(); });
    connect(bar, &QScrollBar::valueChanged, this, [this] { m_settled.start(); });
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int down) { emit scrolled(bar->maximum() > 0 ? double(down) / bar->maximum() : 0); });
}

DenialPage::~DenialPage() = default;

void DenialPage::ask(const QStringList& signs, const QStringList& leftOut, int others) {
    m_count = static_cast<int>(signs.size());
    m_isRead = false;
    m_form->denialTitle->setText(tr("Answer no to these %n sign(s)?", nullptr, m_count));
    m_form->denialSigns->setSigns(signs);
    m_form->leftOut->setText(spoken(
        {leftOut.isEmpty() ? QString() : tr("Still open after that: %1.").arg(leftOut.join(QStringLiteral("; "))),
         others == 0 ? QString() : tr("%n more question(s) of this part get no answer by this.", nullptr, others)}));
    m_form->leftOut->setVisible(!m_form->leftOut->text().isEmpty());
    // Who hears the page lands on the button, and must hear before it what would be answered.
    m_form->keepAskingButton->setAccessibleDescription(
        spoken({m_form->denialTitle->text(), signs.join(QStringLiteral("; ")), m_form->denialWords->text(),
                m_form->leftOut->text()}));
    fit();
    m_form->scroll->verticalScrollBar()->setValue(0);
    m_form->keepAskingButton->setFocus(Qt::OtherFocusReason);
    m_form->denyButton->setText(tr("Read on"));
    m_settled.start();
}

/// Notes whether the end of the list is in view, or what stays open after it.
void DenialPage::noteView() {
    if (!isVisible())
        return;
    const QWidget& last = m_form->leftOut->isVisible() ? static_cast<QWidget&>(*m_form->leftOut) : *m_form->denialSigns;
    const QWidget& signs = *m_form->denialSigns;
    const int growing = std::max(0, signs.heightForWidth(signs.width()) - signs.height()); // to its place in the page
    const int end = last.mapTo(m_form->guidanceSheet, QPoint(0, last.height())).y() + growing;
    m_isRead = m_isRead || end <= m_form->scroll->verticalScrollBar()->value() + m_form->scroll->viewport()->height();
    m_form->denyButton->setText(m_isRead ? tr("Answer no to all %n", nullptr, m_count) : tr("Read on"));
}

void DenialPage::readOnOrDeny() {
    if (m_isRead) {
        emit denied();
        return;
    }
    const int room = m_form->scroll->viewport()->height();
    const int kept = linesKept * m_form->denialTitle->fontMetrics().lineSpacing();
    QScrollBar& bar = *m_form->scroll->verticalScrollBar();
    bar.setValue(bar.value() + std::max(room - kept, room / 2));
    m_settled.start();
}

void DenialPage::clear() {
    for (QLabel* label : {m_form->denialTitle, m_form->leftOut})
        label->clear();
    m_form->denialSigns->setSigns({});
    m_form->keepAskingButton->setAccessibleDescription({});
}

void DenialPage::keyPressEvent(QKeyEvent* event) {
    if (isKey(*event, OwnKey::KeepAsking))
        emit backWanted();
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        m_form->scroll->verticalScrollBar()->triggerAction(
            event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    else
        QWidget::keyPressEvent(event);
}

void DenialPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
    m_settled.start();
}

void DenialPage::fit() {
    const double beside = width() < wideWindow ? gutter : pageGutter;
    keepMeasure(*m_form->rows, width(), signsColumn, m_theme, beside);
    keepRoom(*m_form->rows, height(), m_theme);
    keepMeasure(*m_form->barRow, width(), signsColumn, m_theme, beside);
    QMargins around = m_form->rows->contentsMargins();
    around.setTop(std::min(around.top(), 20)); // the signs need the room
    m_form->rows->setContentsMargins(around);
    m_form->denialSigns->fit(width() - around.left() - around.right(), m_theme);
}

} // namespace bedside::desktop
