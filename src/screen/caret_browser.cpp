// SPDX-License-Identifier: MIT
#include "screen/caret_browser.h"

#include "screen/direction.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>
#include <cstdlib>

namespace bedside::screen {

namespace {

constexpr int caretWidth = 2;
constexpr double roomsAtEnd = 3; // of the page's lower margin: with what its last lines leave free below them

bool movesCaret(int key) {
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

/// Before a box a caret would be a dot, and beside a picture a line as high as that.
bool hasWords(const QTextBlock& block) {
    return std::ranges::any_of(block.text(), [](QChar c) { return c != QChar::ObjectReplacementCharacter; });
}

} // namespace

CaretBrowser::CaretBrowser(QWidget* parent) : QTextBrowser(parent) {
    setCursorWidth(0); // it is drawn here
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextEdit::selectionChanged, this, [this] { viewport()->update(); }); // a link's ring is wider
}

bool CaretBrowser::isOnLink() const {
    const QTextCursor caret = textCursor();
    return caret.hasSelection() && !m_link.isNull() && caret.anchor() == m_link.anchor() &&
           caret.position() == m_link.position();
}

void CaretBrowser::goToLink(const QTextCursor& words) {
    setFocus(Qt::OtherFocusReason);
    setTextCursor(words);
    m_link = words;
    ensureCursorVisible();
    emit selectionChanged();
}

bool CaretBrowser::focusNextPrevChild(bool next) {
    // From a link that begins the page, the browser would go back to that link, and never on.
    if (!next && isOnLink() && textCursor().selectionStart() == 0)
        return QTextEdit::focusNextPrevChild(next);
    // The browser looks for a link from what is selected, and without that from the top: let it look from the caret.
    if (QTextCursor caret = textCursor(); hasFocus() && !caret.hasSelection() && !caret.atStart()) {
        const int place = caret.position();
        caret.setPosition(next ? place - 1 : std::min(place + 1, document()->characterCount() - 1));
        caret.setPosition(place, QTextCursor::KeepAnchor);
        setTextCursor(caret);
    }
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (moved && hasFocus()) {
        m_link = textCursor();
        emit selectionChanged(); // the browser selects the words of a link and does not say so
        scrollToEnd();
    }
    return moved;
}

void CaretBrowser::keyPressEvent(QKeyEvent* event) {
    // On a link, the browser would keep the caret where it is and scroll. Setting the caret ends that.
    if (movesCaret(event->key()) && isOnLink()) {
        setTextCursor(textCursor());
        m_link = {};
    }
    if (!runsRightToLeft() || !stepsLines(*event))
        QTextBrowser::keyPressEvent(event);
    if (hasFocus()) { // after a key Qt draws its own caret again
        QFocusEvent comes(QEvent::FocusIn, Qt::OtherFocusReason);
        takeKeyboard(comes);
    }
    if (!movesCaret(event->key()))
        return;
    showCaret(hasWords(textCursor().block()));
    scrollToEnd();
}

/// Qt would draw its caret wherever the keyboard is, with a flag beside it among Arabic words, and cut it off at the
/// side where their lines begin. It does not where the keyboard or the caret comes to a page that cannot be read with
/// it.
template <typename Come> void CaretBrowser::withoutItsCaret(const Come& come) {
    const Qt::TextInteractionFlags flags = textInteractionFlags();
    setTextInteractionFlags(flags & ~Qt::TextSelectableByKeyboard);
    come();
    setTextInteractionFlags(flags);
}

void CaretBrowser::takeKeyboard(QFocusEvent& comes) {
    withoutItsCaret([&] { QTextBrowser::focusInEvent(&comes); });
}

void CaretBrowser::doSetTextCursor(const QTextCursor& caret) {
    withoutItsCaret([&] { QTextBrowser::doSetTextCursor(caret); });
}

void CaretBrowser::showCaret(bool shown) {
    m_showsCaret = shown;
    viewport()->update();
}

void CaretBrowser::paintEvent(QPaintEvent* event) {
    QTextBrowser::paintEvent(event);
    if (!m_showsCaret || !hasFocus() || isOnLink())
        return;
    const QTextCursor caret = textCursor();
    const QTextLine line = caret.block().layout()->lineForTextPosition(caret.positionInBlock());
    if (!line.isValid())
        return;
    const QFontMetrics letters(caret.charFormat().font());
    const QRect place = cursorRect();
    const int x = std::clamp(place.left(), 0, viewport()->width() - caretWidth);
    const int baseline = place.top() + static_cast<int>(line.ascent());
    QPainter(viewport())
        .fillRect(x, baseline - letters.ascent(), caretWidth, letters.height(), palette().color(QPalette::Text));
}

/// Where nothing but the free room at the end is out of sight, the page goes down to it: it is read to its end.
void CaretBrowser::scrollToEnd() {
    const int left = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    const double free = roomsAtEnd * document()->rootFrame()->frameFormat().bottomMargin();
    if (left <= free && left <= cursorRect().top())
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

/// Returns whether the key was one that goes by lines or pages; the caret and the page have moved then.
bool CaretBrowser::stepsLines(const QKeyEvent& event) {
    const bool isPage = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    const bool down = event.key() == Qt::Key_Down || event.key() == Qt::Key_PageDown;
    if ((!isPage && !down && event.key() != Qt::Key_Up) ||
        (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    const auto mode = event.modifiers() & Qt::ShiftModifier ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    QTextCursor caret = textCursor();
    const int before = cursorRect(caret).top();
    bool moved = m_steps.step(caret, down, mode);
    bool isSecond = false;
    while (isPage && moved && std::abs(cursorRect(caret).bottom() - before) < viewport()->height()) {
        moved = m_steps.step(caret, down, mode);
        isSecond = true;
    }
    if (isSecond && moved) // a line of the page before stays in sight, where the next one is not a page away
        m_steps.step(caret, !down, mode);
    if (isPage)
        verticalScrollBar()->triggerAction(down ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    setTextCursor(caret);
    return true;
}

void CaretBrowser::focusInEvent(QFocusEvent* event) {
    takeKeyboard(*event);
    const bool leftByLink = !m_link.isNull() && textCursor().position() == m_link.position();
    const bool isUntouched = !textCursor().hasSelection() && textCursor().atStart();
    // Who comes by Tab meets the links that are in view from their first on, or from their last back.
    if (event->reason() == Qt::TabFocusReason && leftByLink)
        setTextCursor(cursorForPosition(QPoint(0, 0)));
    else if (event->reason() == Qt::BacktabFocusReason && (leftByLink || isUntouched))
        setTextCursor(cursorForPosition(viewport()->rect().bottomRight()));
    viewport()->update();
}

void CaretBrowser::focusOutEvent(QFocusEvent* event) {
    QTextBrowser::focusOutEvent(event);
    m_isLent = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    viewport()->update();
}

void CaretBrowser::mouseReleaseEvent(QMouseEvent* event) {
    showCaret(false);
    QTextBrowser::mouseReleaseEvent(event);
}

} // namespace bedside::screen
