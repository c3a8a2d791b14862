// SPDX-License-Identifier: MIT
#include "desktop/question_box.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace bedside::desktop {

namespace {

constexpr QMargins questionMargins{28, 24, 28, 20};
constexpr int betweenWords = 14;
constexpr int betweenButtons = 8;

} // namespace

QuestionBox::QuestionBox(const QString& question, const QString& more, QWidget* window)
    : QMessageBox(QMessageBox::NoIcon, tr("Bedside"), question, QMessageBox::NoButton, window) {
    setInformativeText(more);
}

/// Qt sets its labels apart from its buttons, for an icon that is not here.
void QuestionBox::showEvent(QShowEvent* event) {
    if (auto* rows = qobject_cast<QGridLayout*>(layout())) {
        rows->setContentsMargins(questionMargins);
        rows->setVerticalSpacing(betweenWords);
        rows->setHorizontalSpacing(0);
    }
    for (QLabel* label : findChildren<QLabel*>()) {
        label->setIndent(0);
        label->setContentsMargins(0, 0, 0, 0);
    }
    if (const auto* buttons = findChild<QDialogButtonBox*>(); buttons && buttons->layout())
        buttons->layout()->setSpacing(betweenButtons);
    QMessageBox::showEvent(event);
}

} // namespace bedside::desktop
