// SPDX-License-Identifier: MIT
#include "desktop/search_field.h"

#include "desktop/keys/own_keys.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace bedside::desktop {

namespace {

constexpr int besideButton = 4; // px
constexpr int besideWords = 14; // what the frame takes on either side

} // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), m_clear(new QToolButton(this)) {
    m_clear->setObjectName(QStringLiteral("emptySearchButton"));
    m_clear->setFocusPolicy(Qt::NoFocus); // for the keyboard, Escape does the same
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setAccessibleName(tr("Empty the search field"));
    m_clear->setToolTip(tr("Empty the search field (Escape)"));
    m_clear->hide();
    if (isRightToLeft()) // English words, too, begin where the field begins
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    connect(m_clear, &QToolButton::clicked, this, &SearchField::empty);
    connect(this, &QLineEdit::textChanged, this, &SearchField::fit);
}

void SearchField::setClearIcon(const QIcon& icon, int pixels) {
    m_clear->setIcon(icon);
    m_clear->setIconSize(QSize(pixels, pixels));
    fit();
}

void SearchField::empty() {
    setText({}); // clear() would keep the words for an undo
    emit textEdited({});
}

void SearchField::fit() {
    const int side = m_clear->iconSize().width() + 2 * besideButton;
    const bool shows = !text().isEmpty();
    m_clear->setVisible(shows);
    const QRect place(width() - side - besideButton, (height() - side) / 2, side, side);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int taken = shows ? side : 0;
    setTextMargins(isRightToLeft() ? taken : 0, 0, isRightToLeft() ? 0 : taken, 0);
    if (m_prompt.isEmpty())
        m_prompt = placeholderText();
    const bool isWide = fontMetrics().horizontalAdvance(m_prompt) <= width() - 2 * besideWords;
    setPlaceholderText(isWide ? m_prompt : tr("Search…"));
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    fit();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (isKey(*event, OwnKey::EnterResults)) {
        if (!text().isEmpty())
            emit resultsWanted();
    } else if (!isKey(*event, OwnKey::LeaveSearch)) {
        QLineEdit::keyPressEvent(event);
    } else if (text().isEmpty()) {
        emit leaveWanted();
    } else {
        empty();
    }
}

} // namespace bedside::desktop
