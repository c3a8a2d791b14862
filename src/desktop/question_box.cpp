// SPDX-License-Identifier: MIT
#include "desktop/question_box.h"

#include "desktop/bullets.h"
#include "desktop/note_place.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr QMargins questionMargins{28, 24, 28, 20};
constexpr int betweenWords = 14;
constexpr int betweenButtons = 8;
constexpr int widestWords = 34; // em: as wide as that, or as the window, the box is low

} // namespace

void readWordsFirst(QMessageBox& box) {
    if (auto* buttons = box.findChild<QDialogButtonBox*>())
        buttons->raise();
}

QuestionBox::QuestionBox(const QString& question, const QString& more, QWidget* window)
    : QMessageBox(QMessageBox::NoIcon, tr("Bedside"), question, QMessageBox::NoButton, window) {
    setInformativeText(withBullets(more));
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
        if (label->objectName() == QStringLiteral("qt_msgbox_informativelabel"))
            label->setFixedWidth(wordsWidth());
    }
    if (const auto* buttons = findChild<QDialogButtonBox*>(); buttons && buttons->layout())
        buttons->layout()->setSpacing(betweenButtons);
    readWordsFirst(*this);
    QMessageBox::showEvent(event);
    keepBelowBar();
}

int QuestionBox::wordsWidth() const {
    const int room = parentWidget()->width() - 2 * (questionMargins.left() + betweenWords);
    return std::min(room, widestWords * font().pixelSize());
}

bool QuestionBox::event(QEvent* event) {
    const bool isDone = QMessageBox::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return isDone;
}

/// Qt keeps such a box to 800 points of a screen of 1280, however large its letters are, and cuts off what is wider.
void QuestionBox::fit() {
    const int width =
        std::max(layout()->minimumSize().width(), wordsWidth() + questionMargins.left() + questionMargins.right());
    setFixedSize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                      : layout()->totalSizeHint().height());
}

void QuestionBox::keepBelowBar() {
    fit();
    const QRect frame = frameGeometry();
    const int lowest = screen()->availableGeometry().bottom() - frame.height();
    const int top = std::max(frame.top(), std::min(barBottom(*parentWidget()) + betweenWords, lowest));
    move(parentWidget()->mapToGlobal(parentWidget()->rect().center()).x() - frame.width() / 2, top);
}

} // namespace bedside::desktop
